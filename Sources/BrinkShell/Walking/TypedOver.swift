import BrinkModel

/// A line typed behind the answer that stood in it, by somebody who meant to type over it.
///
/// `in 2 weeks` stands in the line, Friday is typed, and `in 2 weeksFriday` arrives. Only where that
/// is no answer and what was typed is one, or a command, is what was typed taken alone.
enum TypedOver {
  /// - Parameters:
  ///   - line: As it arrived.
  ///   - offered: What stood in it before a key was touched.
  ///   - isRefused: Whether the question refuses a text as its answer.
  /// - Returns: The line to take as typed.
  static func line(
    _ line: String, offered: String, isRefused: (String) -> Bool
  ) -> String {
    guard !offered.isEmpty, line.hasPrefix(offered) else { return line }
    let typed = line.dropFirst(offered.count).trimmed
    guard !typed.isEmpty, isRefused(line) else { return line }
    return isCommand(typed) || !isRefused(typed) ? typed : line
  }

  private static func isCommand(_ text: String) -> Bool {
    switch SlashCommand(text) {
    case nil: text == "?"
    case .unknown: false
    default: true
    }
  }
}
