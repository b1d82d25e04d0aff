import BrinkModel
import DisplayText

/// One thing a slash does in a room.
struct RoomCommand: Sendable {
  /// With its slash.
  let name: String
  /// What follows it.
  let synopsis: String
  /// One line, without a full stop.
  let summary: String
  /// Whether it can be done between two questions of a walk; others wait until the walk is over.
  let worksInWalks: Bool
  let run: @Sendable (Room, String) throws(Fault) -> Void

  init(
    _ name: String, _ synopsis: String = "", _ summary: String, inWalks: Bool = false,
    run: @escaping @Sendable (Room, String) throws(Fault) -> Void
  ) {
    self.name = name
    self.synopsis = synopsis
    self.summary = summary
    worksInWalks = inWalks
    self.run = run
  }

  /// Every one, in the order help lists them.
  static let all: [RoomCommand] = [
    NoteInRoom.command, BackDate.command, DecideInRoom.command, AgreeInRoom.command,
    ObjectInRoom.command,
    OwnInRoom.command, YesInRoom.command, NoInRoom.command, DoneInRoom.command,
    RoleInRoom.command, SeverityInRoom.command, OverloadInRoom.command, ParkInRoom.command,
    ActionInRoom.command, WaiveInRoom.command, WalkInRoom.command, CanInRoom.command,
    SignatureInRoom.command, RunbookInRoom.command,
    MitigatedInRoom.command, MistakeInRoom.command, RelateInRoom.command, CloseInRoom.command,
    ReopenInRoom.command, StrikeInRoom.command, WhoInRoom.command, ClockInRoom.command,
    SnoozeInRoom.command, LogInRoom.command, HelpInRoom.command, LeaveRoom.command,
  ]

  static func named(_ name: String) -> RoomCommand? { all.first { $0.name == name } }

  /// What to say about a word that is no such command.
  static func complaint(about word: String) -> StyledText {
    let nearest = Nearest.to(word, among: all.map(\.name)).map { " Did you mean \($0)?" } ?? ""
    return
      "There is no \(word, .warning).\(nearest) \("/help", .accent) lists them; a blank before the slash makes it a note."
  }

  /// What is wrong with what follows the command.
  func misused(_ what: String) -> Fault {
    Fault(
      place: name, what: what, remedy: "Write \(name) \(synopsis).", status: .usage)
  }
}

extension String {
  /// The first word and the rest of the text.
  var firstWord: (word: String, rest: String) {
    let word = String(prefix { !$0.isWhitespace })
    return (word, String(dropFirst(word.count)).trimmed)
  }
}
