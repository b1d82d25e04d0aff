import BrinkModel
import DisplayText
import Reports

/// Writes down parts of the runbook an incident leaves behind.
enum IncidentRunbookCommand {
  static let command = Command(
    CommandDescription(
      "incident runbook", summary: "write down what the runbook of an incident needs",
      synopsis: ["[INCIDENT] [--signature TEXT] …"], operands: 0...1,
      options: parts.map { name, part, help in
        Option(name, value: part == .due ? "DATE" : part == .owner ? "NAME" : "TEXT", help: help)
      } + [.json],
      details: "A later word on a part replaces the earlier one. What is still missing is said.",
      examples: [
        "brink incident runbook checkout --signature 'checkout answers 500 while the replica lags'",
        "brink incident runbook checkout --verified 'load test 812 in staging'",
      ])
  ) { session, arguments throws(Fault) in
    let incidents = try session.incidents()
    let incident = try session.incident(arguments.operands.first, among: incidents)
    var said: [RunbookPart: String] = [:]
    for (name, part, _) in parts {
      guard let text = arguments[name]?.trimmed else { continue }
      said[part] = try RunbookAnswer.checked(text, for: part, now: session.now, place: "--\(name)")
    }
    guard !said.isEmpty else {
      throw Fault(
        place: "incident runbook", what: "there is nothing to write down",
        remedy: "Write at least one of: "
          + parts.map { "--\($0.name)" }.joined(separator: ", ") + ".", status: .usage)
    }
    let entry = try session.record(RunbookNote(said), in: incident.id)
    var after = incidents
    after.apply(entry)
    let missing = after[incident.id].map(GapReport.text) ?? ""
    session.tellRecorded(entry, "Written down. \(missing)")
    if let signature = said[.signature], !session.answersInJSON {
      let repeats = try Repeats(in: session).matches(signature, in: incident, among: incidents)
      for match in repeats { session.tell(RepeatText.text(of: match, among: incidents)) }
      if let first = repeats.first(where: { !$0.isDecision }) {
        session.tell(
          "The same again? \("brink incident relate \(incident.id.short) \(first.id.short) --repeat", .accent)"
        )
      }
    }
    return ExitStatus.done.rawValue
  }

  private static let parts: [(name: String, part: RunbookPart, help: String)] = [
    ("signature", .signature, "one sentence by which the next one recognises it"),
    ("mitigation", .mitigation, "what stops it at once"),
    ("cause", .rootCause, "the root cause, in short"),
    ("prevention", .prevention, "the step that keeps it from coming back"),
    ("owner", .owner, "who ships the prevention: one name"),
    ("due", .due, "by when: in 2 weeks, Friday, 2026-12-04"),
    ("link", .link, "where the runbook is: a file or an address"),
    ("verified", .verified, "what shows that it works, in staging or before a release"),
  ]
}
