internal import BrinkModel

/// The text of a paragraph, put together from its parts as a person would read it.
struct MarkdownText {
  private var text = ""
  /// Where the links that are open began, in characters.
  private var links: [String.Index] = []

  mutating func add(_ part: String) { text += part }

  /// Keeps what may be a placeholder such as `<VERSION>`; comments and line breaks are not shown.
  mutating func add(html: String) {
    guard !Self.isComment(html) else { return }
    text += html.lowercased().hasPrefix("<br") ? " " : html
  }

  mutating func beginLink() { links.append(text.endIndex) }

  /// Puts the address behind the words of a link unless they are the address.
  mutating func endLink(to address: String) {
    guard let start = links.popLast() else { return }
    let words = text[start...]
    guard !address.isEmpty, words != address, "mailto:" + words != address else { return }
    text += words.isEmpty ? address : " (\(address))"
  }

  var whole: String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The text after the box it begins with.
  var withoutBox: String {
    guard TaskBox(text.utf8) != nil else { return whole }
    var rest = self
    rest.text = String(text.dropFirst(TaskBox.length))
    return rest.whole
  }

  static func isComment(_ html: String) -> Bool {
    html.drop(while: \.isWhitespace).hasPrefix("<!--")
  }
}
