import BrinkModel
import DisplayText

/// This incident has to do with another.
enum RelateInRoom {
  static let command = RoomCommand(
    "/relate", "INCIDENT [repeat]", "it has to do with another, or repeats it"
  ) { room, rest throws(Fault) in
    let isRepeat = rest.hasSuffix(" repeat")
    let name = (isRepeat ? String(rest.dropLast(7)) : rest).trimmed
    guard !name.isEmpty else { throw misused("needs the other incident") }
    let other = try IncidentFinder.find(name, among: try room.session.incidents().all)
    guard other.id != room.id else { throw misused("\(name) is this one") }
    try room.record(Relation(to: other.id, isRepeat: isRepeat))
    room.say("\(isRepeat ? "Repeats" : "Has to do with") \(other.title).")
  }

  private static func misused(_ what: String) -> Fault { command.misused(what) }
}
