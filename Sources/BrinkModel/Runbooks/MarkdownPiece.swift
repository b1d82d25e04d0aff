/// A piece of a Markdown file; the pieces of a file come in the order they stand there.
package struct MarkdownPiece: Equatable, Sendable {
  package enum Content: Equatable, Sendable {
    case heading(level: Int, text: String)
    /// A list item begins; what follows up to its `itemEnd` is inside it.
    case item(MarkdownItem)
    case itemEnd
    /// A paragraph without its markup, or a table or HTML as it stands.
    case text(String)
    case code(CodeBlock)
  }

  /// The 1-based line where it begins.
  package let line: Int
  package let content: Content

  package init(line: Int, _ content: Content) {
    self.line = line
    self.content = content
  }
}

/// How a list item begins.
package struct MarkdownItem: Equatable, Sendable {
  /// Its number in a numbered list; nil in a bulleted one.
  package let number: Int?
  package let box: TaskBox?
  /// The line it begins on, as it stands in the file.
  package let source: String

  package init(number: Int? = nil, box: TaskBox? = nil, source: String = "") {
    self.number = number
    self.box = box
    self.source = source
  }
}

/// A block of code and what its fence calls it.
package struct CodeBlock: Equatable, Sendable {
  /// The first word after the fence, in lower case; empty without one.
  package let language: String
  /// The code without its last line end.
  package let text: String

  package init(language: String = "", _ text: String) {
    self.language = language.lowercased()
    self.text = text.hasSuffix("\n") ? String(text.dropLast()) : text
  }
}
