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

  /// One of the boxes of which one is to be ticked.
  package struct Choice: Equatable, Sendable {
    package let text: String
    package let isTicked: Bool

    /// What to type for it: its first letter, `a` for what does not apply.
    package var key: String {
      let first = text.lowercased().first.map(String.init) ?? ""
      return first == "n" && text.lowercased() != "no" ? "a" : first
    }
  }

  package let kind: Kind
  /// Counted from 1 through the whole file.
  package private(set) var number: Int
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
  /// True when the file itself has its own box ticked.
  let hasTick: Bool
  /// The answers the file offers, where boxes like Yes and No stand below each other.
  package internal(set) var choices: [Choice] = []
  /// The paragraph just above, where the step is the first after it.
  let leadIn: String?

  /// True when the file has its box ticked, or that of one of its answers.
  package var isChecked: Bool { hasTick || choices.contains(where: \.isTicked) }

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

  /// The choice that somebody means who types the line; nil when it is none.
  package func choice(_ line: String) -> String? {
    let typed = Plain.trimmed(line).lowercased()
    return choices.first { $0.text.lowercased() == typed || $0.key == typed }?.text
  }

  /// The first of some boxes as the question they answer.
  func asked(_ choices: [Choice]) -> RunbookStep {
    var step = self
    step.text = leadIn ?? path.last ?? choices.map(\.text).joined(separator: ", ")
    step.choices = choices
    return step
  }

  func numbered(_ number: Int) -> RunbookStep {
    var step = self
    step.number = number
    return step
  }
}
