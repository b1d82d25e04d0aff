import BrinkModel
import DisplayText

/// One says the boundary sentence; the others are asked for strong objections.
enum DecideInRoom {
  static let command = RoomCommand(
    "/decide", "[WHAT]", "say the boundary sentence; the others may object"
  ) { room, rest throws(Fault) in
    let boundary = try room.session.prompts.checklist(named: "boundary")
    let standing = Standing(boundary, called: "boundary", in: room.session)
    var given = [GivenAnswer(item: "weight", text: "judgment")]
    if !rest.isEmpty { given.insert(GivenAnswer(item: "doing", text: rest), at: 0) }
    // A sentence that was left unfinished is offered again; with answers given it would not be.
    if rest.isEmpty, try room.hasDraft(of: "boundary") { given = [] }
    try room.during { () throws(Fault) in try standing.stand(given, guarding: nil) }
    guard room.termination == nil, let last = room.incident.decisions.last,
      last.entry.by == room.me, last.entry["Crossed"] == "yes"
    else { return }
    let others = room.incident.people.filter { $0.name != room.me }.map(\.name)
    room.say(
      others.isEmpty
        ? "Nobody else is here to object."
        : "Asked for strong objections: \(others.joined(separator: ", "), .accent).")
  }
}
