package import DisplayText
package import Prose

/// What the reader found in a boundary sentence, for people and for scripts.
package enum SentenceReport {
  /// `{"text","ok","owner","failure","reasons":[…]}` on one line.
  package static func json(_ reading: SentenceReading) -> String {
    JSONText.object([
      ("text", JSONText.string(reading.text)), ("ok", reading.ok ? "true" : "false"),
      ("owner", span(reading.owner, of: reading)), ("failure", span(reading.failure, of: reading)),
      ("reasons", JSONText.array(reading.reasons.map { "\"\($0.rawValue)\"" })),
    ])
  }

  /// The verdict, the two parts, and a question for each part that is missing.
  package static func text(_ reading: SentenceReading) -> StyledText {
    let verdict = StyledText(reading.ok ? "ok" : "not yet", reading.ok ? .good : .warning)
    var text: StyledText = "\(verdict)  \(reading.text)\n"
    if let owner = reading.owner {
      text += "  owner    \(owner.text(in: reading.text), .accent)\n"
    }
    if let failure = reading.failure {
      text += "  failure  \(failure.text(in: reading.text), .warning)\n"
    }
    for finding in reading.findings {
      text += "  \(finding.reason.rawValue, .dim)  \(finding.question(in: reading.text))\n"
    }
    return text
  }

  private static func span(_ span: Span?, of reading: SentenceReading) -> String {
    span.map { JSONText.string($0.text(in: reading.text)) } ?? "null"
  }
}
