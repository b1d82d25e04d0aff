/// One line being typed at the bottom of a full-screen view.
package struct LineField: Equatable, Sendable {
  package private(set) var text = ""

  package init() {}

  package enum Result: Equatable, Sendable {
    case going
    case entered(String)
    case cancelled
  }

  /// Longer than anybody types in one line.
  private static let longest = 2000

  /// Takes a key.
  package mutating func take(_ key: ScreenKey) -> Result {
    switch key {
    case .character(let character):
      // A mark joins what it follows, so the text grows in what a person calls a character.
      if text.unicodeScalars.count < Self.longest { text.append(character) }
    case .backspace: if !text.isEmpty { text.removeLast() }
    case .clearLine: text = ""
    case .enter: return .entered(text)
    case .escape: return .cancelled
    default: break
    }
    return .going
  }

  /// The end of the text, as much as fits with its cursor.
  ///
  /// - Parameters:
  ///   - columns: How much room there is.
  ///   - isHidden: True where nobody is to read along.
  /// - Returns: The text and the mark where the next character goes.
  package func shown(columns: Int, isHidden: Bool = false) -> String {
    let text = isHidden ? String(repeating: "•", count: text.count) : text
    var rest = Substring(text)
    while rest.count >= max(1, columns) { rest = rest.dropFirst() }
    return rest + "_"
  }
}
