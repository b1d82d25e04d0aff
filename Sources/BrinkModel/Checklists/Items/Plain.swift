/// Typed text without what nobody meant: blanks around it, line ends within a line.
enum Plain {
  static func trimmed(_ text: some StringProtocol) -> String {
    var rest = Substring(text)
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }

  /// One line: every run of blanks and line ends becomes a blank.
  static func line(_ text: some StringProtocol) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The parts between the separators, without blanks around them and without empty ones.
  static func parts(of text: String, separatedBy separators: [Character]) -> [String] {
    text.split { separators.contains($0) || ($0.isNewline && separators.contains("\n")) }
      .map { trimmed($0) }.filter { !$0.isEmpty }
  }

  /// True for nothing at all, `-`, `...` and the like: typed to get past the question.
  static func saysNothing(_ text: some StringProtocol) -> Bool {
    text.allSatisfy { $0.isWhitespace || "-–—._/*~!,;:…".contains($0) }
  }
}
