/// A line typed to a step.
enum StepLine: Equatable {
  case done
  /// The reason may still be missing.
  case skip(String)
  /// What is different may still be missing.
  case drift(String)
  /// The number of the block among those that can be run, from 1; nil where none was named.
  case run(Int?)
  case help
  case other

  init(_ line: String) {
    let text = Plain.trimmed(line)
    let word = text.prefix { !$0.isWhitespace }
    let rest = Plain.trimmed(text.dropFirst(word.count))
    switch word.lowercased() {
    case "d", "done": self = rest.isEmpty ? .done : .other
    case "s", "skip", "skipped": self = .skip(Plain.line(rest))
    case "x", "drift": self = .drift(Plain.line(rest))
    case "r", "run":
      self = rest.isEmpty ? .run(nil) : Int(rest).map { .run($0) } ?? .other
    case "?", "help": self = .help
    default: self = .other
    }
  }

  /// `WHAT | OWNER | DUE` in its three parts; nil unless both bars are there and the last is a day.
  static func parts(_ drift: String, today: CivilDate) -> (
    what: String, owner: String, due: String
  )? {
    let parts = drift.split(separator: "|", omittingEmptySubsequences: false).map(Plain.trimmed)
    guard parts.count >= 3, let due = parts.last, DateText.date(due, today: today) != nil else {
      return nil
    }
    let what = parts.dropLast(2).joined(separator: " | ")
    return (what, parts[parts.count - 2], due)
  }
}
