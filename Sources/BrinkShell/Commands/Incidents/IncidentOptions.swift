import BrinkModel
import DisplayText

/// What several of the commands about incidents are told.
enum IncidentOptions {
  static let at = Option("at", value: "TIME", help: "when it was: 14:05, '2026-11-20 14:05'")
  static let why = Option("why", value: "TEXT", help: "the reason, kept with it")

  /// How an incident is named, for `--help` and the manual.
  static let naming =
    "The incident is named by its four characters or by its name; where only one is open, not at all."

  /// The moment of `--at`; nil without one, a fault when it has not come yet.
  static func moment(_ session: Session, _ arguments: Arguments) throws(Fault) -> Timestamp? {
    guard let moment = try MomentText.value(arguments, "at", now: session.now) else { return nil }
    guard moment <= session.now else {
      throw Fault(
        place: "--at=\(arguments["at"] ?? "")", what: "has not come yet",
        remedy: "Write when it was: 14:05, or '2026-11-20 14:05'.", status: .usage)
    }
    return moment
  }

  /// The reason, which must be given.
  static func reason(_ arguments: Arguments, for command: String) throws(Fault) -> String {
    guard let why = arguments["why"]?.trimmed, !why.isEmpty else {
      throw Fault(
        place: command, what: "needs a reason", remedy: "Write --why='…'; the reason is kept.",
        status: .usage)
    }
    return why
  }

  /// The severity, 1 to 5; nil where none is given.
  static func severity(_ arguments: Arguments) throws(Fault) -> Int? {
    guard let text = arguments["severity"] else { return nil }
    guard let severity = Int(text), Incident.severities.contains(severity) else {
      throw Fault(
        place: "--severity=\(text)", what: "is no severity",
        remedy: "Write 1 (the worst) to 5.", status: .usage)
    }
    return severity
  }
}
