import BrinkModel
import DisplayText
import Reports

/// Lists incidents.
enum IncidentListCommand {
  static let command = Command(
    CommandDescription(
      "incident list", summary: "list incidents that are not closed",
      options: [Option("all", short: "a", help: "closed ones too"), .json])
  ) { session, arguments throws(Fault) in
    let all = try session.incidents(whole: arguments.has("json")).all
    let shown = arguments.has("all") ? all : all.filter { $0.state != .closed }
    for incident in shown {
      if arguments.has("json") {
        session.world.output.write(IncidentJSON.text(of: incident) + "\n")
      } else {
        session.print("\(IncidentLine.text(of: incident, columns: session.columns))\n")
      }
    }
    if shown.isEmpty, !arguments.has("json") {
      session.print("\(all.isEmpty ? "There were no incidents." : "None is open.")\n")
    }
    return ExitStatus.done.rawValue
  }
}
