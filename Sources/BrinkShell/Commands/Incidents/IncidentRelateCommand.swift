import BrinkModel
import DisplayText

/// Says that two incidents have to do with each other.
enum IncidentRelateCommand {
  static let command = Command(
    CommandDescription(
      "incident relate", summary: "say that an incident has to do with another, or repeats it",
      synopsis: ["INCIDENT OTHER [--repeat] [--why TEXT]"], operands: 2...2,
      options: [
        Option("repeat", help: "the same thing failed again"), IncidentOptions.why, .json,
      ],
      examples: ["brink incident relate checkout K7QX --repeat"])
  ) { session, arguments throws(Fault) in
    let incidents = try session.incidents()
    let incident = try session.incident(arguments.operands[0], among: incidents)
    let other = try session.incident(arguments.operands[1], among: incidents)
    guard incident.id != other.id else {
      throw Fault(
        place: arguments.operands[1], what: "is the same incident",
        remedy: "Name two; `brink incident list --all` lists them.", status: .usage)
    }
    let isRepeat = arguments.has("repeat")
    return try session.recordAndTell(
      Relation(to: other.id, isRepeat: isRepeat, why: arguments["why"]?.trimmed), in: incident,
      "\(incident.title) \(isRepeat ? "repeats" : "has to do with") \(other.title).")
  }
}
