/// What has been chosen so far; each choice may look at the ones before it.
struct ClaimParts {
  var window: Range<Int>?
  var threshold: NumberPhrase?
  var baseline: BaselinePhrase?
  var direction: ClaimDirection?
  var standing = ClaimStanding.measurable

  func covers(_ index: Int) -> Bool {
    window?.contains(index) == true || threshold?.range.contains(index) == true
      || baseline?.range.contains(index) == true
  }
}

/// What the thing a claim is about is worth as a measure.
enum ClaimStanding: UInt32, CaseIterable {
  case measurable, feeling, unnamed
}

/// One choice among candidates, described to the learned weights.
protocol ClaimChoice {
  var count: Int { get }
  func describe<Sink: FeatureSink>(_ candidate: Int, to sink: inout Sink)
}
