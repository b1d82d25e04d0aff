import DisplayText
import Guard

/// What a person reads of a line that waits in a shell's editor.
enum AskedLineText {
  /// The line, for a shell that has taken it from the screen; of a very long one its two ends.
  static func line(_ line: String) -> StyledText {
    "\(line.count > 600 ? "\(line.prefix(300)) … \(line.suffix(200))" : line, .bold)"
  }

  /// One line, for a rule that only reminds.
  static func hint(_ match: RuleMatch) -> StyledText {
    var text: StyledText = "\("brink", .dim): \(match.rule.why)"
    if let safer = match.rule.safer { text += " Safer: \(safer)." }
    return text + " \("[\(match.rule.id)]", .dim)"
  }
}
