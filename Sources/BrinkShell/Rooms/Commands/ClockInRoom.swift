import BrinkModel
import DisplayText
import Reports

/// Every clock that runs.
enum ClockInRoom {
  static let command = RoomCommand("/clock", "", "what falls due, soonest first", inWalks: true) {
    room, _ throws(Fault) in
    let now = room.session.now
    var lines: [StyledText] = [StyledText(RoomClock(room.incident, at: now).text())]
    lines += room.incident.clocks.map { clock in
      "\(clock.due.hoursAndMinutes, .dim)  \(clock.words(at: now).onOneLine, clock.due <= now ? .warning : .plain)"
    }
    room.say(StyledText(lines: lines))
  }
}
