import BrinkModel
import DisplayText

/// A task for somebody by name, for so many minutes.
enum OwnInRoom {
  static let command = RoomCommand(
    "/own", "TASK NAME MIN", "give a task by name, for so many minutes"
  ) { room, rest throws(Fault) in
    guard let (what, name, minutes) = parts(rest) else {
      throw misused("needs a task, one name and the minutes")
    }
    guard (1...1440).contains(minutes) else { throw misused("\(minutes) min is no time box") }
    let owner = room.incident.name(of: name)
    let entry = try room.record(TimeBox(what, owner: owner, minutes: minutes))
    let isHere = room.incident.people.contains { $0.name == owner }
    let asked: StyledText =
      room.person.isCalled(owner)
      ? "It is yours."
      : isHere
        ? "\(owner, .accent) is asked." : "\(owner, .warning) is not here, and is asked on joining."
    room.say("\(asked) \(minutes) min from now it comes back (\(entry.id.short, .accent)).")
  }

  /// Words, a name, a number; `min` after the number is no harm.
  private static func parts(_ text: String) -> (what: String, name: String, minutes: Int)? {
    var words = text.split(separator: " ").map(String.init)
    if let last = words.last?.lowercased(), ["m", "min", "minutes"].contains(last) {
      words.removeLast()
    }
    let number = words.popLast().map { $0.lowercased().prefix { $0.isNumber || $0 == "-" } }
    guard let minutes = number.flatMap({ Int($0) }), let name = words.popLast(), !words.isEmpty
    else { return nil }
    return (unquoted(words.joined(separator: " ")), name, minutes)
  }

  /// Without the quotes that a command line would have taken off.
  private static func unquoted(_ text: String) -> String {
    guard let quote = text.first, "\"'".contains(quote), text.count > 2, text.last == quote else {
      return text
    }
    return String(text.dropFirst().dropLast())
  }

  private static func misused(_ what: String) -> Fault { command.misused(what) }
}
