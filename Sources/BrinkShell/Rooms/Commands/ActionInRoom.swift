import BrinkModel
import DisplayText

/// Makes an action of a note, of something parked, or of new words: with an owner and a day.
enum ActionInRoom {
  static let command = RoomCommand(
    "/action", "[ID] WHAT", "an action for afterwards; asks owner and day"
  ) { room, rest throws(Fault) in
    let (word, more) = rest.firstWord
    let source = (room.incident.notes + room.incident.parked)
      .first { $0.id.short == word.uppercased() }
    let told = source == nil ? rest : more
    guard let what = told.isEmpty ? source?["Text"] : told, !what.isEmpty else {
      throw misused("needs what is to be done")
    }
    guard let name = room.ask("Who owns it? One name", of: "owner") else {
      return room.say("No owner, no action. \("/park", .accent) keeps it.")
    }
    guard let due = day(room) else {
      return room.say("No day, no action. \("/park", .accent) keeps it.")
    }
    var why: String?
    let severity = room.incident.severity
    if ActionLimit.isLate(due, severity: severity, today: room.session.now.date) {
      let weeks = ActionLimit.weeks(severity: severity)
      why = room.ask("That is more than \(weeks) weeks. Why may it wait so long?", of: "late")
      guard why != nil else {
        return room.say("No reason, no such day. \("/park", .accent) keeps it.")
      }
    }
    let type = room.ask("Does it detect, prevent or correct? Enter for none", of: "type").flatMap {
      ActionType($0)
    }
    let owner = room.incident.name(of: name)
    let entry = try room.record(
      IncidentAction(what, owner: owner, due: due, type: type, about: source?.id, why: why))
    room.say("An action of \(owner, .accent), due \(due): \(entry.id.short, .accent).")
  }

  private static func day(_ room: Room) -> CivilDate? {
    let today = room.session.now.date
    var question: StyledText = "By when? in 2 weeks, Friday, 2026-12-04"
    while let said = room.ask(question, of: "day") {
      if let day = DateText.date(said, today: today), day >= today { return day }
      question = "“\(said)” is no day to come. Write in 2 weeks, Friday, 2026-12-04"
    }
    return nil
  }

  private static func misused(_ what: String) -> Fault { command.misused(what) }
}
