import BrinkModel
import DisplayText
import Guard

/// What the guard says about a line, for people.
enum VerdictText {
  /// Every match, then what is not known; one line when there is neither.
  static func text(
    of verdict: Guardian.Verdict, about line: String, _ exceptions: [String: RuleException] = [:]
  ) -> StyledText {
    var text: StyledText = ""
    for match in verdict.told { text += self.text(of: match) }
    if verdict.level == .task { text += "\("Free", .good): no rule asks for anything.\n" }
    for exception in exceptions.values {
      text +=
        "\(exception.rule, .accent) passes by exception \(exception.id.short, .accent) of \(exception.by), until \(exception.until): \(exception.why)\n"
    }
    for doubt in verdict.doubts { text += "\("Unsure", .warning): \(doubt.what).\n" }
    return text
  }

  /// One match: what it is, which words, why, and what would be better.
  static func text(of match: RuleMatch) -> StyledText {
    var text: StyledText =
      "\(heading(match.level)): \(match.rule.catches).  [\(match.rule.id)]\n  \(excerpt(match.text), .accent)\n  \(match.rule.why)\n"
    if let raisedBy = match.raisedBy {
      text += "  Here it is more than a \(match.rule.level.name): \(raisedBy).\n"
    }
    if let target = match.target { text += "  It hits \(target, .accent).\n" }
    if let safer = match.rule.safer { text += "  Safer: \(safer)\n" }
    return text
  }

  private static func heading(_ level: Level) -> StyledText {
    switch level {
    case .task: "\("Task", .good)"
    case .nudge: "\("Mind", .warning)"
    case .boundary: "\("Held", .warning)"
    case .target: "\("Held, with the target's name", .warning)"
    case .deny: "\("Denied", .alarm)"
    }
  }

  private static func excerpt(_ text: String) -> String {
    text.count > 200 ? String(text.prefix(199)) + "…" : text
  }
}
