/// One thing a runbook says to do.
package struct RunbookStep: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    /// An item with a box.
    case task
    /// An item of a numbered list.
    case numbered
  }

  /// What stands below the first line of a step, or beside it.
  package enum Block: Equatable, Sendable {
    case prose(String)
    case code(CodeBlock)
  }

  package let kind: Kind
  /// Counted from 1 through the whole file.
  package let number: Int
  /// The headings it stands under, and list items around it that are no steps, outermost first.
  package let path: [String]
  /// Its first paragraph without markup; empty for a step that is only a block of code.
  package internal(set) var text: String
  package internal(set) var body: [Block]
  /// How many steps it stands inside of.
  package let depth: Int
  /// The 1-based line it begins on.
  package let line: Int
  /// That line as it stands in the file.
  package let source: String
  /// True when the file itself has its box ticked.
  package let isChecked: Bool

  package var codeBlocks: [CodeBlock] {
    body.compactMap { block in
      if case .code(let code) = block { code } else { nil }
    }
  }

  /// Its text, or the first line of its code: what it is called in a list and in the record.
  package var name: String {
    if !text.isEmpty { return text }
    let code = codeBlocks.first?.text.split(separator: "\n").first.map { "`\($0)`" }
    return code ?? "(a step without a text)"
  }
}
