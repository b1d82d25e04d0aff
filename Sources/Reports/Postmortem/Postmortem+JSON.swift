import BrinkModel

extension Postmortem {
  package var json: String { Self.shape.text(self) + "\n" }

  static let shape = JSONShape<Postmortem>.object([
    .init(
      "incident", IncidentJSON.shape, "The incident as `brink incident show --json` has it.",
      \.incident),
    .init("as_of", .moment, "When the report was made; what lasts is counted up to then.", \.now),
    .init(
      "seconds_hurt", .count, "Seconds from its beginning until it was mitigated, or until now.",
      \.secondsHurt),
    .init(
      "seconds_to_close", .optional(.count),
      "Seconds from its beginning until it was closed; null while it is not.", \.secondsToClose),
    .init("summary", .text, "What happened, in a few sentences.", \.summary.plain),
    .init("timeline", .list(moment), "What came into the journal about it, in that order.") { all in
      all.moments.map { (all, $0) }
    },
    .init("decisions", .list(decision), "Its decisions, oldest first.") { all in
      all.incident.decisions.map { (all, $0) }
    },
    .init("went_well", .list(.text), "What was noted as having gone well.") {
      $0.lessons.well.map(\.text)
    },
    .init("went_badly", .list(.text), "What was noted as having gone badly.") {
      $0.lessons.badly.map(\.text)
    },
    .init("struck", .count, "Entries that were struck, which are left out.", \.struck),
    .init(
      "doubtful", .count, "Records that were edited, unsealed, torn or unreadable.",
      \.doubtful.count),
  ])

  private static let moment = JSONShape<(all: Postmortem, one: ReplayMoment)>.object([
    .init("at", .moment, "When it was written.", \.one.at),
    .init("elapsed_seconds", .whole, "Seconds from the beginning; below 0 for what was before.") {
      Int($0.all.elapsed($0.one.at) / 1000)
    },
    .init("id", .optional(.id), "The entry; null for what cannot be read.", \.one.entry?.id),
    .init("kind", .optional(.text), "The kind of the entry.", \.one.entry?.kind.rawValue),
    .init("by", .optional(.text), "Who wrote it.", \.one.entry?.by),
    .init("text", .text, "What it says, or what is wrong with the record.") { moment in
      switch moment.one.content {
      case .entry(let entry): IncidentWords.text(of: entry)
      case .damaged(let record): record.what
      }
    },
    .init("doubt", .optional(.word), "What its seal says against it.", \.one.doubt),
  ])

  private static let decision = JSONShape<(all: Postmortem, one: Incident.Said)>.object([
    .init("id", .id, "The decision.", \.one.id),
    .init("crossed", .flag, "Whether the step was taken.") { $0.one.entry["Crossed"] == "yes" },
    .init("owner", .optional(.text), "Who owns it.") { $0.one.entry["Owner"] },
    .init("failure", .optional(.text), "How it was said to fail.") { $0.one.entry["Failure"] },
    .init("objections", .count, "How many objected.", \.one.objections.count),
    .init("result", .optional(.text), "What became of it, in the words of the look-back.") {
      $0.all.decisions[$0.one.id]?.outcomes.last?["Result"]
    },
  ])
}
