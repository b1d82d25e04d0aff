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
    return "There is no \(word, .warning).\(nearest) There are \(words.joined(separator: " "))."
  }

  /// Nil for an answer, also for one that merely begins with a path.
  init?(_ line: String) {
    let text = line.trimmed
    let word = String(text.prefix { !$0.isWhitespace })
    guard word.hasPrefix("/"), word.count > 1, word.dropFirst().allSatisfy(\.isLetter) else {
      return nil
    }
    let rest = text.dropFirst(word.count).trimmed
    switch word {
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
    default:
      // `/srv is full` is an answer; `/bakc` is a slip.
      guard rest.isEmpty || Nearest.to(word, among: Self.words) != nil else { return nil }
      self = .unknown(word)
    }
  }
}

extension StringProtocol {
  /// The text without white space at either end.
  var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
