import BrinkModel
import DisplayText

/// Customers are no longer hurt.
enum MitigatedInRoom {
  static let command = RoomCommand(
    "/mitigated", "[at 14:05] [HOW]", "customers are no longer hurt"
  ) { room, rest throws(Fault) in
    var mitigation = Mitigation(how: rest.isEmpty ? nil : rest)
    let (word, more) = rest.firstWord
    if word == "at" {
      let (time, how) = more.firstWord
      let now = room.session.now
      guard let when = MomentText.moment(time, now: now, endOfDay: false), when <= now else {
        throw misused("\(time) is no time that has been")
      }
      mitigation = Mitigation(how: how.isEmpty ? nil : how, when: when)
    }
    let rules = StateRules(room.incident)
    do throws(Fault) {
      try rules.check(mitigation)
    } catch {
      guard mitigation.when != nil, room.incident.state == .open else { throw error }
      room.say("\(error.place) \(error.what).")
      guard let why = room.ask("Why is the order so? Enter: it is a slip", of: "order") else {
        return
      }
      mitigation.why = why
      try rules.check(mitigation)
    }
    try room.record(mitigation)
    room.say("\(StateRules.mitigated(room.incident)) \("/mistake", .accent) drafts the note.")
  }

  private static func misused(_ what: String) -> Fault { command.misused(what) }
}
