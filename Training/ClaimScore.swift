import Prose

/// How well a judge reads labelled claims.
struct ClaimScore {
  private var lines = 0
  private var verdictRight = 0
  private var reasonsRight = 0
  private var directionRight = 0
  private var okLines = 0
  private var hits = [0, 0, 0]
  private var baselineRight = 0
  private(set) var mistakes: [String] = []

  mutating func add(_ example: ClaimExample, _ reader: ClaimReader) {
    let reading = reader.read(example.text)
    let label = example.label
    lines += 1
    let isRight = Set(reading.reasons) == label.reasons
    if reading.ok == label.reasons.isEmpty { verdictRight += 1 }
    if isRight { reasonsRight += 1 }
    if reading.direction == label.direction { directionRight += 1 }
    let baselineHit = hit(reading.baseline?.span, label.baseline)
    if baselineHit { baselineRight += 1 }
    let spans = [
      hit(reading.metric, label.metric), hit(reading.threshold?.span, label.threshold),
      hit(reading.window?.span, label.window),
    ]
    if label.reasons.isEmpty {
      okLines += 1
      for (index, isHit) in spans.enumerated() where isHit { hits[index] += 1 }
    }
    let isOkay = reading.ok == label.reasons.isEmpty
    if !isRight || spans.contains(false) || reading.direction != label.direction || !baselineHit {
      let show = { (span: Span?) in span?.text(in: example.text) ?? "-" }
      let reasons = reading.reasons.map(\.rawValue).joined(separator: ",")
      mistakes.append(
        "\(isOkay ? " " : "X") \(example.text)\n    got [\(reasons)] want"
          + " [\(label.reasons.map(\.rawValue).joined(separator: ","))]"
          + " dir \(reading.direction?.rawValue ?? "-") want \(label.direction?.rawValue ?? "-")"
          + " | M \(spans[0] ? "" : "!")\(show(reading.metric))"
          + " | T \(spans[1] ? "" : "!")\(show(reading.threshold?.span))"
          + " | W \(spans[2] ? "" : "!")\(show(reading.window?.span))"
          + " | B \(baselineHit ? "" : "!")\(show(reading.baseline?.span))")
    }
  }

  private func hit(_ span: Span?, _ label: Range<Int>?) -> Bool {
    guard let label else { return span == nil }
    return span?.range.overlaps(label) == true
  }

  func report() -> String {
    func share(_ part: Int, _ whole: Int) -> String {
      let permille = whole == 0 ? 0 : (part * 1000 + whole / 2) / whole
      return "\(part)/\(whole) \(permille / 1000).\(String(1000 + permille % 1000).dropFirst())"
    }
    return "ok \(share(verdictRight, lines)), reasons \(share(reasonsRight, lines)), direction"
      + " \(share(directionRight, lines)), metric \(share(hits[0], okLines)), threshold"
      + " \(share(hits[1], okLines)), window \(share(hits[2], okLines)), baseline"
      + " \(share(baselineRight, lines))"
  }
}
