package import DisplayText
package import Prose

/// What the reader found in a claim, for people and for scripts.
package enum ClaimReport {
  /// `{"text","ok","metric","direction","threshold","window","baseline","reasons":[…],"condition",
  /// "consequence","warnings":[…]}` on one line.
  package static func json(_ reading: ClaimReading) -> String {
    JSONText.object([
      ("text", JSONText.string(reading.text)), ("ok", reading.ok ? "true" : "false"),
      ("metric", span(reading.metric, of: reading)),
      ("direction", reading.direction.map { "\"\($0.rawValue)\"" } ?? "null"),
      ("threshold", span(reading.threshold?.span, of: reading)),
      ("window", span(reading.window?.span, of: reading)),
      ("baseline", span(reading.baseline?.span, of: reading)),
      ("reasons", JSONText.array(reading.reasons.map { "\"\($0.rawValue)\"" })),
      ("condition", span(reading.condition, of: reading)),
      ("consequence", span(reading.consequence, of: reading)),
      ("warnings", JSONText.array(reading.warnings.map { "\"\($0.rule)\"" })),
    ])
  }

  /// The claim with its parts tinted, each part by name, a question for each that is missing.
  package static func text(_ reading: ClaimReading) -> StyledText {
    let verdict = StyledText(reading.ok ? "ok" : "not yet", reading.ok ? .good : .warning)
    var text: StyledText = "\(verdict)  \(tinted(reading))\n"
    for part in parts(of: reading) {
      let name = part.name + String(repeating: " ", count: max(0, 11 - part.name.count))
      text += "  \(name, .dim)  \(part.words, part.style)\n"
    }
    for finding in reading.findings {
      text += "  \(finding.reason.rawValue, .dim)  \(finding.question(in: reading.text))\n"
    }
    // Remarks wait until the questions are answered.
    for warning in reading.warnings where reading.ok {
      text += "  \(warning.rule, .dim)  \(warning.remark(in: reading.text), .dim)\n"
    }
    return text
  }

  private struct Part {
    let name: String
    let words: String
    let style: Style
    let range: Range<Int>?
  }

  private static func parts(of reading: ClaimReading) -> [Part] {
    func part(_ name: String, _ span: Span?, _ style: Style) -> Part? {
      span.map {
        Part(name: name, words: $0.text(in: reading.text), style: style, range: $0.range)
      }
    }
    let direction = reading.direction.map {
      Part(name: "direction", words: $0.rawValue, style: .plain, range: nil)
    }
    return [
      part("metric", reading.metric, .accent), direction,
      part("threshold", reading.threshold?.span, .bold),
      part("window", reading.window?.span, .good),
      part("baseline", reading.baseline?.span, .plain),
      part("condition", reading.condition, .plain),
      part("consequence", reading.consequence, .warning),
    ].compactMap { $0 }
  }

  /// The text with its parts tinted where they stand.
  private static func tinted(_ reading: ClaimReading) -> StyledText {
    let bytes = Array(reading.text.utf8)
    func piece(_ range: Range<Int>, _ style: Style) -> StyledText {
      StyledText(String(decoding: bytes[range], as: UTF8.self), style)
    }
    var text = StyledText()
    var end = 0
    let marked = parts(of: reading).filter { $0.range != nil && $0.style != .plain }
      .sorted { ($0.range?.lowerBound ?? 0) < ($1.range?.lowerBound ?? 0) }
    for part in marked {
      guard let range = part.range?.clamped(to: 0..<bytes.count), range.lowerBound >= end else {
        continue
      }
      text += piece(end..<range.lowerBound, .plain) + piece(range, part.style)
      end = range.upperBound
    }
    return text + piece(end..<bytes.count, .plain)
  }

  private static func span(_ span: Span?, of reading: ClaimReading) -> String {
    span.map { JSONText.string($0.text(in: reading.text)) } ?? "null"
  }
}
