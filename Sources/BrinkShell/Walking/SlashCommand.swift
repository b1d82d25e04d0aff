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
  /// Looks like a command and is none.
  case unknown(String)

  static let words = ["/back", "/skip", "/hold", "/edit", "/help", "/leave", "/note"]

  /// What to say about a word that is no such command.
  static func complaint(about word: String) -> StyledText {
    let nearest = Nearest.to(word, among: words).map { " Did you mean \($0)?" } ?? ""
    return
      "There is no \(word, .warning).\(nearest) There are \(words.joined(separator: " ")); a blank before the slash makes it an answer."
  }

  /// Folders a sentence may well begin with (hier(7)).
  private static let folders: Set<String> = [
    "/bin", "/boot", "/data", "/dev", "/etc", "/home", "/lib", "/media", "/mnt", "/opt", "/proc",
    "/root", "/run", "/sbin", "/srv", "/sys", "/tmp", "/usr", "/var",
  ]

  /// Nil for an answer: also for one that begins with a path, and for any line that begins with a
  /// blank.
  init?(_ line: String) {
    guard line.first?.isWhitespace != true else { return nil }
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
    default:
      // `/srv is full` is an answer; `/bakc` and `/prak it` are slips.
      guard !Self.folders.contains(word) else { return nil }
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
