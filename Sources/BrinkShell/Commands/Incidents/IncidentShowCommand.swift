import BrinkModel
import DisplayText
import Reports

/// Shows an incident whole.
enum IncidentShowCommand {
  static let command = Command(
    CommandDescription(
      "incident show", summary: "show an incident: who, what, what is missing, the timeline",
      synopsis: ["[INCIDENT]"], operands: 0...1, options: [.json],
      details: IncidentOptions.naming)
  ) { session, arguments throws(Fault) in
    let incident = try session.incident(arguments.operands.first)
    if arguments.has("json") {
      session.world.output.write(IncidentJSON.text(of: incident) + "\n")
    } else {
      let incidents = try session.incidents(around: incident.id)
      let page = IncidentPage(incident, in: incidents, at: session.now)
      session.print(page.text(columns: session.columns ?? 100))
    }
    return ExitStatus.done.rawValue
  }
}
