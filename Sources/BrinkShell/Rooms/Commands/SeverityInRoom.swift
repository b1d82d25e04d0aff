import BrinkModel
import DisplayText

/// Says how bad it is.
enum SeverityInRoom {
  static let command = RoomCommand("/severity", "1…5 [WHY]", "say how bad it is, 1 the worst") {
    room, rest throws(Fault) in
    let (word, why) = rest.firstWord
    guard let severity = Int(word), Incident.severities.contains(severity) else {
      throw misused("\(word.isEmpty ? "nothing" : word) is no severity")
    }
    try room.record(SeverityChange(severity, why: why.isEmpty ? nil : why))
    room.say("Severity \(severity).")
  }

  private static func misused(_ what: String) -> Fault { command.misused(what) }
}
