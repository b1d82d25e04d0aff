import BrinkModel
import DisplayText

/// Closes the incident once nothing is missing.
enum CloseInRoom {
  static let command = RoomCommand("/close", "", "close it; asks for what is missing") {
    room, _ throws(Fault) in
    try StateRules(room.incident).checkNotClosed()
    if room.incident.state == .mitigated { try RunbookInRoom.fill(room) }
    guard room.termination == nil else { return }
    guard room.incident.gaps.isEmpty else { return room.say(GapReport.text(room.incident)) }
    try room.record(Closing())
    room.say("\("Closed", .good): \(room.incident.title).")
  }
}
