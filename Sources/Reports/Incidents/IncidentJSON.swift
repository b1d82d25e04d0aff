package import BrinkModel

/// An incident as one JSON object; the same from every clone, whenever it is asked for.
package enum IncidentJSON {
  package static func text(of incident: Incident) -> String {
    JSONText.object([
      ("Id", string(incident.id.text)), ("Title", string(incident.title)),
      ("State", string(incident.state.rawValue)),
      ("Severity", incident.severity.map { "\($0)" } ?? "null"),
      ("Services", list(incident.services)), ("Began", moment(incident.began)),
      ("Opened", moment(incident.entry.at)), ("Mitigated", moment(incident.mitigated)),
      ("Closed", moment(incident.closed)), ("People", list(incident.people.map(\.name))),
      ("Roles", JSONText.array(incident.roles.map(role))),
      ("Requests", JSONText.array(incident.requests.map(request))),
      ("Orphans", list(incident.orphans.map(\.what))), ("Notes", "\(incident.notes.count)"),
      ("Updates", "\(incident.updates.count)"),
      ("Decisions", JSONText.array(incident.decisions.map(decision))),
      ("Overloads", list(incident.overloads.map(\.id.text))),
      ("Mistakes", list(incident.mistakes.map(\.id.text))),
      ("Tasks", JSONText.array(incident.tasks.map(task))),
      ("Parked", list(incident.parked.map(\.id.text))),
      ("Actions", JSONText.array(incident.actions.map(action))),
      ("Runbook", runbook(incident)), ("RunbookUpdated", moment(incident.runbookUpdated)),
      ("Relations", JSONText.array(incident.relations.map(relation))),
      ("Missing", list(incident.gaps.map(\.key))), ("Oddities", list(incident.oddities)),
    ])
  }

  private static func role(_ role: Incident.Role) -> String {
    JSONText.object([
      ("Role", string(role.role)), ("Person", string(role.person)),
      ("Confirmed", "\(role.isConfirmed)"), ("Rivals", list(role.rivals)),
    ])
  }

  private static func request(_ request: Incident.Request) -> String {
    JSONText.object([
      ("Id", string(request.id.text)), ("From", string(request.from)), ("To", string(request.to)),
      ("Hands", list(request.things)),
    ])
  }

  private static func decision(_ decision: Incident.Said) -> String {
    JSONText.object([
      ("Id", string(decision.id.text)), ("By", string(decision.entry.by)),
      ("Doing", string(decision.entry["Doing"] ?? "")),
      ("Agreed", list(decision.answers.filter { $0.objection == nil }.map(\.by))),
      ("Objected", list(decision.objections.map(\.by))),
    ])
  }

  private static func task(_ task: Incident.Task) -> String {
    JSONText.object([
      ("Id", string(task.id.text)), ("What", string(task.what)), ("Owner", string(task.owner)),
      ("Until", moment(task.until)), ("Accepted", task.consent.map { "\($0)" } ?? "null"),
      ("Done", moment(task.doneAt)),
    ])
  }

  private static func action(_ action: Incident.Action) -> String {
    JSONText.object([
      ("Id", string(action.id.text)), ("What", string(action.said.what)),
      ("Owner", string(action.said.owner)), ("Due", string(action.said.due.description)),
      ("Type", optional(action.said.type?.rawValue)), ("Done", "\(action.isDone)"),
      ("Evidence", optional(action.evidence)), ("WaivedBy", optional(action.waiver?.person)),
    ])
  }

  private static func runbook(_ incident: Incident) -> String {
    JSONText.object(
      RunbookPart.allCases.compactMap { part in
        incident.runbook[part].map { (part.rawValue, string($0.text)) }
      })
  }

  private static func relation(_ relation: Relation) -> String {
    JSONText.object([
      ("To", string(relation.other.text)), ("Repeat", "\(relation.isRepeat)"),
      ("Why", optional(relation.why)),
    ])
  }

  private static func string(_ text: String) -> String { JSONText.string(text) }

  private static func optional(_ text: String?) -> String {
    text.map(JSONText.string) ?? "null"
  }

  private static func list(_ texts: [String]) -> String {
    JSONText.array(texts.map(JSONText.string))
  }

  private static func moment(_ moment: Timestamp?) -> String { optional(moment?.description) }
}
