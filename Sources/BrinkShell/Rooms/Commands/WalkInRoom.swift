import BrinkModel

/// Walks a runbook or another checklist; what it records belongs to the incident.
enum WalkInRoom {
  static let command = RoomCommand("/walk", "FILE", "walk a runbook; a walk without drift counts") {
    room, rest throws(Fault) in
    guard !rest.isEmpty else { throw misused("needs the runbook's file") }
    try room.during { () throws(Fault) in
      try Dispatch(room.session).run(CommandWords(["walk", rest]))
    }
  }

  private static func misused(_ what: String) -> Fault { command.misused(what) }
}
