/// What is being put together in one list of commands: the line itself, a `$(…)`, a `( … )`.
struct ShellList {
  /// What the list is for, which decides what its end means.
  enum Role: Equatable {
    case line
    /// `( … )`
    case group
    /// `$(…)`, `<(…)`
    case substitution
    /// `` `…` ``
    case backticks
    /// `name=(…)`: its words are no commands.
    case array
  }

  /// What the next word is for, after a redirection's sign.
  enum Expecting: Equatable {
    case target(Redirection.Kind)
    case descriptor
    case hereString
    case document(stripsTabs: Bool)
  }

  let role: Role
  /// The command whose words or group this list is.
  let within: Int?
  /// Where its text begins.
  var start = 0
  var word = Word()
  var hasWord = false
  var command = ShellCommand()
  /// Where the command being put together will stand, once somebody had to know.
  var place: Int?
  var pipeline: [Int] = []
  /// True right after `|`, `&&` and `||`, when a line may end and a command is still to come.
  var awaitsCommand = false
  var expecting: Expecting?
  /// True within `[[ … ]]`, where `<` and `&&` are no signs of the list.
  var isCondition = false
  /// How many `case` are open, and whether a pattern is being read now.
  var cases = 0
  var isPattern = false
  /// True when the next word only names a function.
  var namesFunction = false
  /// How many loops are open here, those around the list too.
  var loops = 0
  var variables = ShellVariables()
  /// Where its commands run, once the line said so; empty before.
  var folder: [UInt8] = []
  /// Where signs of braces stand in the word: `{`, and after one `,` and `}`.
  var braces: [Int] = []
  /// The words of an array, as far as they are kept.
  var elements: [Word] = []
  /// Brackets open within a word, as in a pattern of zsh.
  var bracketsInWord = 0

  init(_ role: Role, within: Int?) {
    self.role = role
    self.within = within
  }

  /// True where a program's name, a keyword or an assignment may stand.
  var isAtStart: Bool {
    command.words.isEmpty && expecting == nil && !isCondition && role != .array
  }

  /// True right after `time`, when a group may follow.
  var isTimed: Bool { command.words.count == 1 && command.words[0].is("time") }
}

/// Words that only shape a list; what follows one begins a command again.
enum ShellKeyword {
  static func isOne(_ word: Word) -> Bool {
    guard !word.isQuoted, !word.isUnknown else { return false }
    switch word.bytes.count {
    case 1: return word.is("{") || word.is("}") || word.is("!")
    case 2: return word.is("if") || word.is("fi") || word.is("do")
    case 4:
      return word.is("then") || word.is("else") || word.is("elif") || word.is("done")
        || word.is("esac")
    case 5: return word.is("while") || word.is("until")
    case 6: return word.is("coproc")
    default: return false
    }
  }
}
