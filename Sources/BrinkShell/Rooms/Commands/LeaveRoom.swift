import BrinkModel
import DisplayText

/// Leaves the room, once somebody has taken over what one owns, or without.
enum LeaveRoom {
  static let command = RoomCommand(
    "/leave", "[NAME | without]", "leave; NAME is asked to take over what you own"
  ) { room, rest throws(Fault) in
    try leave(room, rest)
  }

  static func leave(_ room: Room, _ rest: String) throws(Fault) {
    let departure = Departure(of: room.me, from: room.incident)
    let isWithout = rest.lowercased() == "without"
    switch departure.outcome(to: isWithout || rest.isEmpty ? nil : rest, without: isWithout) {
    case .left(let leaving, let words), .leftWithout(let leaving, let words):
      try room.record(leaving)
      room.say(words)
      room.end()
    case .asked(let handover, let words):
      try room.record(handover)
      room.say(words)
    case .refused(let words):
      room.say(
        "\(words) \("/leave NAME", .accent) asks somebody; \("/leave without", .accent) goes all the same, and all see it."
      )
    }
  }
}
