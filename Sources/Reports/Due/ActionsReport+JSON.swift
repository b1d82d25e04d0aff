import BrinkModel

extension ActionsReport {
  package var json: String { Self.shape.text(self) + "\n" }

  static let shape = JSONShape<ActionsReport>.object([
    .init("today", .day, "The day that tells overdue from open.", \.today),
    .init("open", .count, "How many are open, those overdue with them.", \.open.count),
    .init("overdue", .count, "How many are open after their day.", \.overdue),
    .init("closed", .count, "How many are closed.", \.closed.count),
    .init("actions", .list(action), "The open ones by their day, then the closed ones.") { report in
      (report.open + report.closed).map { (report, $0) }
    },
  ])

  private static let action = JSONShape<(report: ActionsReport, one: Actions.Standing)>.object([
    .init("id", .id, "The entry that promised it.", \.one.entry.id),
    .init("what", .text, "What is to be done.", \.one.entry.actionText),
    .init("owner", .text, "Who does it.") { $0.one.entry["Owner"] ?? $0.one.entry.by },
    .init("due", .day, "By when; the day it was put off to last.", \.one.due),
    .init("type", .optional(.text), "What it is for: detect, prevent, correct.") {
      $0.one.entry["Type"]
    },
    .init("state", .text, "open, overdue, done, or what else closed it.") {
      $0.report.state($0.one)
    },
    .init("closed", .optional(.moment), "When it was closed.", \.one.closing?.at),
    .init("evidence", .optional(.text), "What shows that it is done.") {
      $0.one.closing?["Evidence"]
    },
    .init("incident", .optional(.text), "The incident it comes from.") {
      $0.one.entry[Incident.field]
    },
  ])
}
