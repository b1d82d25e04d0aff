import BrinkModel
import DisplayText
import Reports

/// The note of the mistake, with the timeline before one's eyes.
enum MistakeInRoom {
  static let command = RoomCommand(
    "/mistake", "", "write the note of the mistake, from the timeline"
  ) { room, _ throws(Fault) in
    let timeline = room.incidents.timeline(of: room.id).filter { entry in
      [.note, .decision, .incident].contains(entry.kind) || entry["State"] == "mitigated"
    }
    for entry in timeline.suffix(20) { room.say(RoomLine.text(of: entry, in: room.incidents)) }
    let mistake = try room.session.prompts.checklist(named: "mistake")
    let standing = Standing(mistake, called: "mistake", in: room.session)
    let began = GivenAnswer(item: "noticed", text: room.incident.began.description)
    let given = try room.hasDraft(of: "mistake") ? [] : [began]
    try room.during { () throws(Fault) in try standing.stand(given, guarding: nil) }
  }
}
