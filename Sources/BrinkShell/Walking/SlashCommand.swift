import BrinkModel
import DisplayText

/// What a line beginning with a slash asks for, anywhere.
enum SlashCommand: Equatable {
  case back
  case skip
  case hold(String?)
  case edit
  case help
  case leave
  case note(String)
  /// Put off, to be taken up later.
  case park(String)
  /// Copy the message drafted from the answers.
  case copy
  /// The protocol for too much at once, in the middle of whatever is going on.
  case overload
  /// Looks like a command and is none.
  case unknown(String)

  static let words = [
    "/back", "/skip", "/hold", "/edit", "/help", "/leave", "/note", "/park", "/copy",
    "/overload",
  ]

  /// What to say about a word that is no such command.
  static func complaint(about word: String) -> StyledText {
    let nearest = Nearest.to(word, among: words).map { " Did you mean \($0)?" } ?? ""
    return
      "There is no \(word, .warning).\(nearest) There are \(words.joined(separator: " ")); a blank before the slash makes it an answer."
  }

  /// Nil for an answer: also for one that begins with a path, and for any line that begins with a
  /// blank.
  init?(_ line: String) {
    guard let slash = SlashWord(line) else { return nil }
    let rest = slash.rest
    switch slash.word {
    case "/back": self = .back
    case "/skip": self = .skip
    case "/hold": self = .hold(rest.isEmpty ? nil : rest)
    case "/edit": self = .edit
    case "/help": self = .help
    case "/leave": self = .leave
    case "/note" where !rest.isEmpty: self = .note(rest)
    case "/note": self = .unknown("/note without a text")
    case "/park" where !rest.isEmpty: self = .park(rest)
    case "/park": self = .unknown("/park without a text")
    case "/copy" where rest.isEmpty: self = .copy
    case "/overload" where rest.isEmpty: self = .overload
    default: self = .unknown(slash.word)
    }
  }
}

extension StringProtocol {
  /// The text without white space at either end.
  var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
