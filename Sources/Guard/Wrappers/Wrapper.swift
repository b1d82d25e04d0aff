/// How a program that runs other programs names the one it runs.
struct Wrapper: Sendable {
  /// What follows its own words.
  enum Rest: Sendable {
    /// A program and its words.
    case command
    /// A command line, in one word or in several that are put together.
    case line
    /// Nothing: what it runs is the value of an option.
    case nothing

    var isNothing: Bool {
      if case .nothing = self { true } else { false }
    }
  }

  /// The words that must come first for it to run anything: `exec` of `docker exec`.
  let sub: [String]
  /// One-letter options whose value is the next word, or the rest of theirs.
  let letters: String
  /// Long options whose value is the next word; taken apart only when one is met.
  private let flags: String
  /// How many operands of its own stand before the program.
  let operands: Int
  let rest: Rest
  /// The one-letter option whose value is a command line.
  let scriptLetter: Character?
  /// True when the script follows all options, as in `bash -c -e 'true'`.
  let scriptIsOperand: Bool
  /// The long options whose value is a command line.
  private let scriptFlags: String
  /// True when the program gets more words than stand in the line.
  let addsWords: Bool
  /// True when what follows its operands is the program's, options too.
  let optionsComeFirst: Bool

  init(
    _ letters: String = "", _ flags: String = "", sub: String = "", operands: Int = 0,
    rest: Rest = .command, scriptLetter: Character? = nil, scriptIsOperand: Bool = false,
    scriptFlags: String = "", addsWords: Bool = false,
    optionsComeFirst: Bool = false
  ) {
    self.letters = letters
    self.flags = flags
    self.sub = sub.split(separator: " ").map(String.init)
    self.operands = operands
    self.rest = rest
    self.scriptLetter = scriptLetter
    self.scriptIsOperand = scriptIsOperand
    self.scriptFlags = scriptFlags
    self.addsWords = addsWords
    self.optionsComeFirst = optionsComeFirst
  }

  /// Whether the value of that long option is the next word.
  func takesValue(_ option: String) -> Bool { Self.list(flags, has: option) }

  /// Whether the value of that long option is a command line.
  func takesScript(_ option: String) -> Bool { Self.list(scriptFlags, has: option) }

  private static func list(_ names: String, has option: String) -> Bool {
    names.split(separator: " ").contains(option.dropFirst(2))
  }
}
