import BrinkModel
import DisplayText
import Reports

/// Closes an incident when nothing is missing any more.
enum IncidentCloseCommand {
  static let command = Command(
    CommandDescription(
      "incident close", summary: "close an incident when nothing is missing any more",
      synopsis: ["[INCIDENT]"], operands: 0...1, options: [.json],
      details: """
        Closing needs the five fields of the runbook (failure signature, immediate mitigation, root
        cause summary, permanent prevention step, owner and due date), the runbook itself, evidence
        that the prevention works, and every action done or waived by name. What is missing is
        listed; the incident then stays as it is, and the exit status is 1.
        """)
  ) { session, arguments throws(Fault) in
    let incident = try session.incident(arguments.operands.first)
    try StateRules(incident).checkNotClosed()
    guard incident.gaps.isEmpty else {
      if arguments.has("json") {
        session.world.output.write(GapReport.json(incident) + "\n")
      } else {
        session.tell(GapReport.text(incident))
      }
      return ExitStatus.held.rawValue
    }
    return try session.recordAndTell(
      Closing(), in: incident, "\("Closed", .good): \(incident.title).")
  }
}
