/// The candidates of a sentence as feature slots, for the trainer.
package struct Lesson: Sendable {
  /// The table slots of each candidate's features, with repetitions.
  package let candidates: [[Int32]]

  /// The owner candidates of `tokens`, in the order of `found`.
  package static func owners(
    _ tokens: [Token]
  ) -> (lesson: Lesson, found: [OwnerCandidate]) {
    let found = OwnerCandidates(tokens).found
    let features = OwnerFeatures(tokens, found)
    let lists = found.map { candidate in
      var collector = FeatureCollector()
      features.describe(candidate, to: &collector)
      return collector.slots
    }
    return (Lesson(candidates: lists), found)
  }

  /// The failure candidates of `tokens`, each clause under each verdict, silence last.
  package static func failures(
    _ tokens: [Token], owner: OwnerCandidate
  ) -> (lesson: Lesson, found: [FailureCandidate]) {
    let features = FailureFeatures(tokens, owner: owner)
    var lists: [[Int32]] = []
    var found: [FailureCandidate] = []
    for (first, last) in FailureClauses(tokens).found {
      for verdict in [PartVerdict.present, .vague, .missing] {
        var collector = FeatureCollector()
        features.describePlace(first, to: &collector)
        for index in first...last { features.describeContent(index, verdict, to: &collector) }
        features.describeWhole(first, last, verdict, to: &collector)
        lists.append(collector.slots)
        found.append(FailureCandidate(first: first, last: last, verdict: verdict))
      }
    }
    var silence = FeatureCollector()
    features.describeSilence(to: &silence)
    lists.append(silence.slots)
    found.append(FailureCandidate(first: tokens.count, last: tokens.count, verdict: .missing))
    return (Lesson(candidates: lists), found)
  }
}
