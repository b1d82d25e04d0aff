/// A labelled claim as the choices its reader makes, for the trainer.
package struct ClaimLesson: Sendable {
  /// The label of one claim; ranges are byte offsets, nil where there is nothing.
  package struct Label: Sendable {
    package var metric: Range<Int>?
    package var direction: ClaimDirection?
    package var threshold: Range<Int>?
    package var window: Range<Int>?
    package var baseline: Range<Int>?
    package var reasons: Set<ClaimReason>

    package init(reasons: Set<ClaimReason>, direction: ClaimDirection?) {
      self.reasons = reasons
      self.direction = direction
    }
  }

  /// The table slots of each candidate of each choice, with repetitions.
  package private(set) var candidates: [[[Int32]]] = []
  /// Which candidates the label allows.
  package private(set) var allowed: [[Bool]] = []
  /// Which parts of the label no candidate could stand for.
  package private(set) var misses: [String] = []

  private let scene: ClaimScene

  package init(_ text: String, _ label: Label) {
    scene = ClaimScene(ClaimTokenizer.tokens(of: text))
    var parts = ClaimParts()
    let windows = scene.windows.map(\.range)
    parts.window = take(
      "window", WindowChoice(scene: scene), windows, label.window, none: true)
    let thresholds = ThresholdChoice(scene, window: parts.window)
    let threshold = take(
      "threshold", thresholds, thresholds.candidates.map(\.range), label.threshold, none: true)
    parts.threshold = thresholds.candidates.first { $0.range == threshold }
    let baselines = BaselineChoice(scene, parts: parts)
    let baseline = take(
      "baseline", baselines, baselines.candidates.map(\.range), label.baseline, none: true)
    parts.baseline = baselines.candidates.first { $0.range == baseline }
    parts.direction = label.direction
    let direction = DirectionChoice(scene, parts: parts)
    let wanted =
      label.direction.flatMap(ClaimDirection.allCases.firstIndex) ?? ClaimDirection.allCases.count
    add(direction, (0..<direction.count).map { $0 == wanted })
    let standing: ClaimStanding =
      label.reasons.contains(.unmeasurable)
      ? .feeling : label.reasons.contains(.noMetric) ? .unnamed : .measurable
    add(StandingChoice(scene, parts: parts), ClaimStanding.allCases.map { $0 == standing })
    let metrics = MetricChoice(scene, parts: parts)
    if label.metric != nil {
      _ = take("metric", metrics, metrics.candidates, label.metric, none: false)
    }
  }

  private mutating func add(_ choice: some ClaimChoice, _ mask: [Bool]) {
    candidates.append(
      (0..<choice.count).map { candidate in
        var collector = FeatureCollector(bits: Weights.claimBits)
        choice.describe(candidate, to: &collector)
        return collector.slots
      })
    allowed.append(mask)
  }

  /// Teaches a choice of a stretch: the candidates that cover the label best are allowed.
  private mutating func take(
    _ name: String, _ choice: some ClaimChoice, _ ranges: [Range<Int>], _ label: Range<Int>?,
    none: Bool
  ) -> Range<Int>? {
    let fits = ranges.map { range -> Double in
      guard let label, let span = scene.span(range)?.range, span.overlaps(label) else { return 0 }
      let both = span.clamped(to: label).count
      return Double(both) / Double(span.count + label.count - both)
    }
    let best = fits.max() ?? 0
    if label != nil, best == 0 { misses.append(name) }
    let floor = max(best - 0.1, 0.01)
    let mask = fits.map { $0 > 0 && $0 >= floor } + (none ? [label == nil || best == 0] : [])
    add(choice, mask)
    return best > 0 ? zip(ranges, fits).first { $1 == best }?.0 : nil
  }
}
