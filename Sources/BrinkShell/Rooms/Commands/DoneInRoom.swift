import BrinkModel
import DisplayText

/// A task or an action is done.
enum DoneInRoom {
  static let command = RoomCommand(
    "/done", "[ID] [EVIDENCE]", "a task or an action is done", inWalks: true
  ) {
    room, rest throws(Fault) in
    let (word, more) = rest.firstWord
    let id = word.uppercased()
    if let action = room.incident.actions.first(where: { !$0.isDone && $0.id.short == id }) {
      try room.record(Settlement(action.id, evidence: more.isEmpty ? nil : more))
      return room.say("\("Done", .good): \(action.said.what).")
    }
    let open = room.incident.tasks.filter(\.isOpen)
    let task =
      word.isEmpty
      ? open.first { room.person.isCalled($0.owner) } : open.first { $0.id.short == id }
    guard let task else {
      return room.say(
        word.isEmpty ? "You have no open task." : "No open task or action is \(word).")
    }
    try room.record(Settlement(task.id, evidence: more.isEmpty ? nil : more))
    room.say("\("Done", .good): \(task.what).")
  }
}
