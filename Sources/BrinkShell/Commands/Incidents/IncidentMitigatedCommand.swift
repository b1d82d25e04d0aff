import BrinkModel
import DisplayText

/// Says that customers are no longer hurt.
enum IncidentMitigatedCommand {
  static let command = Command(
    CommandDescription(
      "incident mitigated", summary: "say that customers are no longer hurt",
      synopsis: ["[INCIDENT] [--how TEXT] [--at TIME]"], operands: 0...1,
      options: [
        Option("how", value: "TEXT", help: "what stopped it"), IncidentOptions.at,
        Option("why", value: "TEXT", help: "why the times are out of order, where they are"),
        .json,
      ],
      details: """
        Mitigated is not closed: the timeline is due within 15 minutes, the note of the mistake
        within 30, and what prevents the next one stays open until it is verified.
        """,
      examples: ["brink incident mitigated checkout --how 'failed over to the replica'"])
  ) { session, arguments throws(Fault) in
    let incident = try session.incident(arguments.operands.first)
    let mitigation = Mitigation(
      how: arguments["how"]?.trimmed, when: try IncidentOptions.moment(session, arguments),
      why: arguments["why"]?.trimmed)
    try StateRules(incident).check(mitigation)
    return try session.recordAndTell(mitigation, in: incident, StateRules.mitigated(incident))
  }
}
