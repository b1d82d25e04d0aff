/// What the rules look at: the words of a claim and what was chosen among them.
struct ClaimEvidence {
  let scene: ClaimScene
  let parts: ClaimParts
  /// The words that name what is measured, whether or not it can be.
  let named: Range<Int>?

  init(scene: ClaimScene, parts: ClaimParts, metric: Range<Int>?) {
    self.scene = scene
    self.parts = parts
    named = metric
  }

  /// The words that name something that can be measured.
  var metric: Span? {
    parts.standing == .measurable ? named.flatMap(scene.span) : nil
  }

  /// Whether a number would decide it, or a stated start does.
  var isDecided: Bool {
    if parts.threshold != nil || parts.direction == .event { return true }
    return parts.baseline != nil && (parts.direction == .up || parts.direction == .down)
  }

  func reading(of text: String) -> ClaimReading {
    var findings: [ClaimFinding] = []
    if parts.standing == .feeling {
      findings.append(ClaimFinding(reason: .unmeasurable, span: named.flatMap(scene.span), rule: ""))
    } else {
      if metric == nil { findings.append(ClaimFinding(reason: .noMetric, span: named.flatMap(scene.span), rule: "")) }
      if parts.direction == nil { findings.append(ClaimFinding(reason: .noDirection, span: nil, rule: "")) }
      if !isDecided { findings.append(ClaimFinding(reason: .noThreshold, span: nil, rule: "")) }
    }
    if parts.window == nil { findings.append(ClaimFinding(reason: .noWindow, span: nil, rule: "")) }
    return ClaimReading(
      text: text, metric: metric, direction: parts.direction,
      threshold: parts.threshold.flatMap { phrase in
        scene.span(phrase.range).map { ClaimThreshold(span: $0, measure: .level, value: nil, unit: nil) }
      },
      window: parts.window.flatMap(scene.span).map { ClaimWindow(span: $0, length: nil) },
      baseline: parts.baseline.flatMap { scene.span($0.range) }.map {
        ClaimBaseline(span: $0, value: nil, unit: nil, length: nil)
      },
      condition: scene.zones.condition.flatMap(scene.span),
      consequence: scene.zones.consequence.flatMap(scene.span), findings: findings, warnings: [])
  }
}
