/// One command of a reading, with all that conditions ask of it.
struct CommandView {
  let reading: Reading
  let place: Int
  let command: ShellCommand
  let sorted: SortedWords
  /// How many operands are the subcommand of the block being looked at.
  var subcommand = 0
  /// How many are the longest subcommand of a block that held.
  var reached = 0
  /// Whether there is a file of that path.
  let pathExists: @Sendable (String) -> Bool

  init(
    _ place: Int, in reading: Reading, shape: ProgramShape,
    pathExists: @escaping @Sendable (String) -> Bool
  ) {
    self.pathExists = pathExists
    self.reading = reading
    self.place = place
    command = reading.commands[place]
    sorted = SortedWords(command, shape)
  }

  /// The operands after the subcommand.
  var operands: ArraySlice<Word> { sorted.operands.dropFirst(subcommand) }

  /// The path from the root of a word that is one from here, where the line went somewhere first.
  func wholePath(of word: Word) -> [UInt8]? {
    let mayBePath = !word.hasPrefix("-") && word.bytes.first != Active.dollar
    guard !command.folder.isEmpty, mayBePath, !WorkingFolder.isRooted(word.bytes),
      WorkingFolder.isTold(of: command.name)
    else { return nil }
    return WorkingFolder.path(of: word.bytes, in: command.folder)
  }

  /// The texts that the program runs.
  var scripts: [[UInt8]] {
    var texts: [[UInt8]] = []
    for script in sorted.shape.scripts {
      switch script {
      case .input: texts += command.inputs
      case .operand(let number) where number <= sorted.operands.count:
        texts.append(sorted.operands[number - 1].plain)
      case .operand: break
      case .option(let name):
        let wanted = Array(name.utf8)
        for option in sorted.options where option.name == wanted {
          if let value = option.value { texts.append(value.map(Active.typed)) }
        }
      }
    }
    if sorted.shape.scripts.isEmpty { texts = command.inputs }
    return texts
  }

  /// What a pattern looks at: the command as it reads, and what its output goes to.
  var text: [UInt8] {
    var text: [UInt8] = []
    var next: Int? = place
    var count = 0
    while let current = next, count < 32 {
      if !text.isEmpty { text += " | ".utf8 }
      text += Self.text(of: reading.commands[current])
      next = reading.commands[current].next
      count += 1
    }
    return text
  }

  private static func text(of command: ShellCommand) -> [UInt8] {
    var parts = command.assignments.map(\.plain) + quoted(command)
    for redirection in command.redirections {
      let sign: String
      switch redirection.kind {
      case .reads: sign = "<"
      case .writes: sign = ">"
      case .appends: sign = ">>"
      }
      parts.append(Array(sign.utf8))
      parts.append(redirection.target.plain)
    }
    return Array(parts.joined(separator: [0x20]))
  }

  /// The words; of programs that only speak, without what they say.
  private static func quoted(_ command: ShellCommand) -> [[UInt8]] {
    guard Speaker.isOne(command.words) else { return command.words.map(\.plain) }
    return command.words.map { $0.isQuoted && $0.bytes.contains(0x20) ? Array("…".utf8) : $0.plain }
  }
}

/// Programs whose words are texts, not deeds.
enum Speaker {
  static func isOne(_ words: [Word]) -> Bool {
    guard let first = words.first else { return false }
    switch String(decoding: first.baseName, as: UTF8.self) {
    case "echo", "printf", "print", "grep", "rg", "ag", "ack", "egrep", "fgrep", "sed", "awk",
      "git", "gh", "hg", "jj", "say", "notify-send", "logger", "man", "apropos", "alias", "brink":
      return true
    default: return false
    }
  }
}
