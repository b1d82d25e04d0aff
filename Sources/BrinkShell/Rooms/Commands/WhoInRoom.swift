import BrinkModel
import DisplayText
import Reports

/// Who is here, who has what, and what waits for one's own word.
enum WhoInRoom {
  static let command = RoomCommand("/who", "", "who is here and who has what", inWalks: true) {
    room, _ throws(Fault) in
    var lines = IncidentPage.people(of: room.incident, at: room.session.now)
    lines += room.incident.tasks.filter(\.isOpen).map { task in
      let consent =
        switch task.consent {
        case nil: ", not answered"
        case true?: ""
        case false?: ", declined"
        }
      return
        "\(task.id.short, .accent)  \(task.owner.onOneLine), until \(task.until.hoursAndMinutes)\(consent): \(task.what.onOneLine)"
    }
    lines += RoomText.waitingFor(room)
    room.say(StyledText(lines: lines))
  }
}
