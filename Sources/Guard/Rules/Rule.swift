/// Something consequential that the guard notices.
package struct Rule: Equatable, Sendable {
  package var id: String
  package var pack: String
  /// What it notices: a noun.
  package var catches: String
  /// What goes wrong and why that is hard to undo.
  package var why: String
  package var level: Level
  package var safer: String?
  /// A dry run, as words with `{operands}` and the like in them; never run unasked.
  package var preview: [String] = []
  package var when = RuleCondition()
  package var target: [TargetPlace] = []
  package var raises: [Raise] = []

  package init(id: String, pack: String, catches: String, why: String, level: Level) {
    self.id = id
    self.pack = pack
    self.catches = catches
    self.why = why
    self.level = level
  }
}

/// Where the name of what a command hits stands.
package enum TargetPlace: Equatable, Sendable {
  /// 1-based.
  case operand(Int)
  case lastOperand
  /// All of them, where there are few enough to type.
  case operands
  case option(String)
  /// What follows that in a word: `of=`.
  case word(String)
  case redirection
  case sql

  /// Reads `operand 1`, `operand last`, `operands`, `option --name`, `word of=`, `redirection`, `sql`.
  package init?(_ text: String) {
    let words = text.split(separator: " ").map(String.init)
    switch (words.first, words.count) {
    case ("operand", 2) where words[1] == "last": self = .lastOperand
    case ("operand", 2):
      guard let number = Int(words[1]), number > 0 else { return nil }
      self = .operand(number)
    case ("option", 2) where words[1].hasPrefix("-"): self = .option(words[1])
    case ("word", 2): self = .word(words[1])
    case ("operands", 1): self = .operands
    case ("redirection", 1): self = .redirection
    case ("sql", 1): self = .sql
    default: return nil
    }
  }

  /// As it is written.
  package var text: String {
    switch self {
    case .operand(let number): "operand \(number)"
    case .lastOperand: "operand last"
    case .operands: "operands"
    case .option(let name): "option \(name)"
    case .word(let beginning): "word \(beginning)"
    case .redirection: "redirection"
    case .sql: "sql"
    }
  }
}

/// The surroundings in which a rule asks for more.
package struct Raise: Equatable, Sendable {
  package var level: Level
  package var when: SurroundingsPattern

  package init(to level: Level, when: SurroundingsPattern) {
    self.level = level
    self.when = when
  }
}
