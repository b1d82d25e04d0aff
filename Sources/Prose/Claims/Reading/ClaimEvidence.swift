/// What the rules look at: the words of a claim and what was chosen among them.
struct ClaimEvidence {
  let scene: ClaimScene
  let parts: ClaimParts
  /// The words that name what is measured, whether or not it can be.
  let named: Range<Int>?
  let threshold: ClaimThreshold?
  let window: ClaimWindow?

  init(scene: ClaimScene, parts: ClaimParts, metric: Range<Int>?) {
    self.scene = scene
    self.parts = parts
    named = metric
    threshold = ThresholdReader(scene, parts).threshold
    window = parts.window.flatMap { range in
      scene.span(range).map { ClaimWindow(span: $0, length: WindowLength(scene, range).length) }
    }
  }

  /// The words that name something that can be measured.
  var metric: Span? {
    parts.standing == .measurable ? named.flatMap(scene.span) : nil
  }

  var baseline: ClaimBaseline? {
    guard let range = parts.baseline?.range, let span = scene.span(range) else { return nil }
    let amount = ThresholdReader(scene, parts).amount(in: range)
    return ClaimBaseline(
      span: span, value: amount?.value, unit: amount?.unit,
      length: WindowLength(scene, range).count)
  }

  /// Whether a number would decide it, or a stated start does.
  private var isDecided: Bool {
    if parts.threshold != nil || parts.direction == .event { return true }
    return parts.baseline != nil && parts.direction != nil
  }

  /// What is missing; a feeling needs no number, since there is nothing to set it against.
  var missing: [ClaimReason] {
    var missing: [ClaimReason] = []
    if parts.standing == .feeling {
      missing.append(.unmeasurable)
    } else {
      if metric == nil { missing.append(.noMetric) }
      if parts.direction == nil { missing.append(.noDirection) }
      if !isDecided { missing.append(.noThreshold) }
    }
    if parts.window == nil { missing.append(.noWindow) }
    return missing
  }

  /// The tokens of the claim itself that no number, window or baseline took.
  var loose: [Int] {
    scene.tokens.indices.filter { scene.isClaim($0) && !parts.covers($0) }
  }

  /// The first of those with one of `classes`.
  func firstSpan(of classes: ClaimWord) -> Span? {
    loose.first { scene.has($0, classes) && scene.tokens[$0].kind == .word }
      .flatMap { scene.span($0..<($0 + 1)) }
  }
}
