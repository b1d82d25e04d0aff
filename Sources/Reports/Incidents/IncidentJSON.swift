package import BrinkModel

/// An incident as one JSON object; the same from every clone, whenever it is asked for.
package enum IncidentJSON {
  package static func text(of incident: Incident) -> String { shape.text(incident) }

  static let shape = JSONShape<Incident>.object([
    .init("Id", .id, "The entry that opened it.", \.id),
    .init("Title", .text, "What it is called.", \.title),
    .init("State", .word, "How far it is; closed is more than mitigated.", \.state),
    .init(
      "Severity", .optional(.count), "1 is the worst; null where nobody said.", \.severity),
    .init("Services", .list(.text), "The services it touches.", \.services),
    .init("Began", .moment, "When it began, as far as was said.", \.began),
    .init("Opened", .moment, "When it was written down.", \.entry.at),
    .init("Mitigated", .optional(.moment), "When customers were no longer hurt.", \.mitigated),
    .init("Closed", .optional(.moment), "When what prevents the next one was done.", \.closed),
    .init("People", .list(.text), "Who is in the room.") { $0.people.map(\.name) },
    .init("Roles", .list(role), "The roles and who has them.", \.roles),
    .init("Requests", .list(request), "Hand-overs nobody has answered yet.", \.requests),
    .init("Orphans", .list(.text), "What nobody owns any more.") { $0.orphans.map(\.what) },
    .init("Notes", .count, "How many notes there are.", \.notes.count),
    .init("Updates", .count, "How many updates were given to those outside.", \.updates.count),
    .init("Decisions", .list(decision), "The decisions made in it.", \.decisions),
    .init("Overloads", .list(.id), "The entries that said it was too much.") {
      $0.overloads.map(\.id)
    },
    .init("Mistakes", .list(.id), "The mistakes owned in it.") { $0.mistakes.map(\.id) },
    .init("Tasks", .list(task), "Tasks with minutes to do them in.", \.tasks),
    .init("Parked", .list(.id), "What was put off.") { $0.parked.map(\.id) },
    .init("Actions", .list(action), "The actions it left behind.", \.actions),
    .init("Runbook", runbook, "What is known for the next time, part by part.", \.runbook),
    .init(
      "RunbookUpdated", .optional(.moment), "When that was changed last.", \.runbookUpdated),
    .init("Relations", .list(relation), "Other incidents it has to do with.", \.relations),
    .init("Missing", .list(.text), "What keeps it from being closed.") { $0.gaps.map(\.key) },
    .init("Oddities", .list(.text), "What cannot have been so, in words.", \.oddities),
  ])

  private static let role = JSONShape<Incident.Role>.object([
    .init("Role", .text, "What it is called.", \.role),
    .init("Person", .text, "Who has it.", \.person),
    .init("Confirmed", .flag, "Whether that person took it or said yes.", \.isConfirmed),
    .init("Rivals", .list(.text), "Others who were given it at the same time.", \.rivals),
  ])

  private static let request = JSONShape<Incident.Request>.object([
    .init("Id", .id, "The entry that asks.", \.id),
    .init("From", .text, "Who hands over.", \.from), .init("To", .text, "Who is asked.", \.to),
    .init("Hands", .list(.text), "What is handed over.", \.things),
  ])

  private static let decision = JSONShape<Incident.Said>.object([
    .init("Id", .id, "The decision.", \.id), .init("By", .text, "Who wrote it.", \.entry.by),
    .init("Doing", .text, "The step.") { $0.entry["Doing"] ?? "" },
    .init("Agreed", .list(.text), "Who said that they have no objection.") { decision in
      decision.answers.filter { $0.objection == nil }.map(\.by)
    },
    .init("Objected", .list(.text), "Who objected.") { $0.objections.map(\.by) },
  ])

  private static let task = JSONShape<Incident.Task>.object([
    .init("Id", .id, "The entry that gave it.", \.id), .init("What", .text, "The task.", \.what),
    .init("Owner", .text, "Who does it.", \.owner),
    .init("Until", .moment, "When it comes back.", \.until),
    .init(
      "Accepted", .optional(.flag), "Whether the owner said yes; null until they answer.",
      \.consent),
    .init("Done", .optional(.moment), "When it was done.", \.doneAt),
  ])

  private static let action = JSONShape<Incident.Action>.object([
    .init("Id", .id, "The entry that promised it.", \.id),
    .init("What", .text, "What is to be done.", \.said.what),
    .init("Owner", .text, "Who does it.", \.said.owner),
    .init("Due", .day, "By when.", \.said.due),
    .init("Type", .optional(.word), "What it is for.", \.said.type),
    .init("Done", .flag, "Whether it was closed.", \.isDone),
    .init("Evidence", .optional(.text), "What shows that it is done.", \.evidence),
    .init("WaivedBy", .optional(.text), "Who let it go.", \.waiver?.person),
  ])

  private static let runbook = JSONShape<[RunbookPart: Incident.RunbookText]>(
    "object",
    [
      (
        "properties",
        .object(RunbookPart.allCases.map { ($0.rawValue, .object([("type", .string("string"))])) })
      )
    ]
  ) { runbook in
    JSONText.object(
      RunbookPart.allCases.compactMap { part in
        runbook[part].map { (part.rawValue, JSONText.string($0.text)) }
      })
  }

  private static let relation = JSONShape<Relation>.object([
    .init("To", .id, "The other incident.", \.other),
    .init("Repeat", .flag, "Whether a person said that the same thing failed again.", \.isRepeat),
    .init("Why", .optional(.text), "How they belong together.", \.why),
  ])
}
