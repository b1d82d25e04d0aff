import BrinkModel

extension NumbersReport {
  package var json: String { Self.shape.text(self) + "\n" }

  static let shape = JSONShape<FollowThrough>.object([
    .init("from", .day, "The first day counted.", \.from),
    .init("to", .day, "The last day counted.", \.to),
    .init(
      "repeats", .list(service), "Incidents by service, most repeats first.", \.repeats),
    .init("trend", trend, "Repeats in these days and in as many days before.", \.trend),
    .init(
      "runbooks", share, "Incidents whose runbook was updated before the next release.",
      \.runbooks),
    .init(
      "awaitingRelease", .list(.id), "Incidents no release has followed yet; left out there.",
      \.awaitingRelease),
    .init("actions", share, "Actions due in these days, and closed by their day.", \.actions),
    .init(
      "waivedActions", .list(.id), "Actions somebody let go; left out there.", \.waivedActions),
    .init("decisionSeconds", times, "How long judgments took at the boundary.") {
      $0.decisionSeconds
    },
    .init("outcomeSeconds", times, "How long until it was known what became of judgments.") {
      $0.outcomeSeconds
    },
    .init("waivers", .list(.id), "Releases let go by name.", \.waivers),
    .init("weeks", .list(week), "The weeks, oldest first.", \.weeks),
  ]).of(\NumbersReport.numbers)

  private static let service = JSONShape<FollowThrough.Repeats>.object([
    .init("service", .text, "The service; - for incidents without one.", \.service),
    .init("repeats", .list(.id), "Those that repeat an earlier one.", \.repeats),
    .init("incidents", .list(.id), "All of them.", \.incidents),
  ])

  private static let trend = JSONShape<(now: [EntryID], before: [EntryID])>.object([
    .init("now", .list(.id), "In these days.", \.now),
    .init("before", .list(.id), "In as many days before.", \.before),
  ])

  private static let share = JSONShape<CountedShare>.object([
    .init("percent", .optional(.count), "Null where there is nothing to count.", \.percent),
    .init("met", .list(.id), "Those that are so.", \.met),
    .init("missed", .list(.id), "Those that are not.", \.missed),
  ])

  private static let times = JSONShape<[(entry: EntryID, seconds: Int)]>.object([
    .init("median", .optional(.whole), "In seconds.") { FollowThrough.median($0) },
    .init("entries", .list(.id), "Those that were timed, the shortest first.") {
      $0.map(\.entry)
    },
  ])

  private static let week = JSONShape<FollowThrough.Week>.object([
    .init("monday", .day, "The day it begins.", \.monday),
    .init("reduced", .list(.id), "The entries that reduced a recurrence risk.") {
      $0.reduced.map(\.entry)
    },
    .init("words", .list(.text), "What each of them says.") { $0.reduced.map(\.words) },
  ])
}
