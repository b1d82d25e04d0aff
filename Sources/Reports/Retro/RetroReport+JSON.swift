import BrinkModel

extension RetroReport {
  package var json: String { Self.shape.text(self) + "\n" }

  static let shape = JSONShape<RetroReport>.object([
    .init("since", .moment, "The first moment of the period.", \.period.since),
    .init("until", .moment, "The moment after it; nothing written later counts.", \.period.until),
    .init("summary", summaryShape, "The numbers that stand first.") { $0 },
    .init("decisions", decisions, "The decisions of the period, by what is known of them.") {
      $0.decided
    },
    .init("outcomes", outcomes, "The look-backs of the period, whenever the decision was made.") {
      $0.judged
    },
    .init(
      "incidents", .list(incident), "Those that began in the period, and those not closed.",
      \.incidents),
    .init("mistakes", .list(.id), "Mistakes owned.") { $0.retro.practices(.mistake).map(\.id) },
    .init("near_misses", .list(.id), "Near misses.") { $0.retro.nearMisses.map(\.id) },
    .init("overloads", .list(.id), "Where somebody said it was too much.") {
      $0.retro.practices(.overload).map(\.id)
    },
    .init("actions", actionShape, "Who does what by when.") { $0.actions },
    .init("parked", .list(.id), "What was put off and is open.") {
      $0.retro.parkedThen.open.map(\.id)
    },
    .init("claims", .list(ClaimJSON.shape), "Claims open at the end or judged in it.", \.claims),
    .init("predictions", predictions, "Predictions resolved in the period.") { $0.retro },
    .init("calibration", CalibrationReport.shape, "How sure people were.", \.calibration),
    .init("scores", .list(ScoreJSON.shape), "Every series of scores.", \.scores),
    .init("numbers", NumbersReport.shape, "The three numbers.") { NumbersReport($0.numbers) },
    .init("rules", .list(RuleTable.shape), "The checklists, and what claims say of them.") {
      RuleTable($0.rules).uses
    },
    .init("records", .list(doubt), "Records that are not as they were written.", \.doubts),
  ])

  private static let summaryShape = JSONShape<RetroReport>.object(
    counts.map { count in
      .init(count.key, .optional(.whole), count.meaning, count.value)
    })

  private static let decisions = JSONShape<RetroDecisions>.object([
    .init("crossed", .list(.id), "Steps that were taken.", \.crossed),
    .init("held", .list(.id), "Steps that were stopped.", \.held),
    .init("judgments", .list(.id), "Those crossed that were judgments.", \.judgments),
    .init("as_planned", .list(.id), "Those that went as planned.", \.asPlanned),
    .init(
      "failed_as_named", .list(.id), "Those that failed as had been named.", \.failedAsNamed),
    .init("failed_otherwise", .list(.id), "Those that failed otherwise.", \.failedOtherwise),
    .init("unknown", .list(.id), "Judgments nobody has looked back at.", \.unknown),
  ])

  private static let outcomes = JSONShape<RetroJudged>.object([
    .init("failed_as_named", .list(.id), "Failures that had been named.") {
      $0.failedAsNamed.map(\.id)
    },
    .init("failed_otherwise", .list(.id), "Failures nobody had named.") {
      $0.failedOtherwise.map(\.id)
    },
  ])

  private static let actionShape = JSONShape<RetroActions>.object([
    .init("opened", .list(.id), "Promised in the period.", \.opened),
    .init("closed", .list(.id), "Closed in the period.", \.closed),
    .init("open", .list(.id), "Open at its end.") { $0.open.map(\.entry.id) },
    .init("overdue", .list(.id), "Open, and their day is over.") { $0.overdue.map(\.entry.id) },
  ])

  private static let predictions = JSONShape<Retro>.object(
    [
      ("yes", "Those that came true."), ("no", "Those that did not."),
      ("void", "Those that never applied."),
    ].map { result, meaning in
      .init(result, .list(.id), meaning) { $0.resolved(result).compactMap(\.about) }
    })

  private static let incident = JSONShape<Incident>.object([
    .init("id", .id, "The entry that opened it.", \.id),
    .init("title", .text, "What it is called.", \.title),
    .init("state", .word, "How far it was at the end.", \.state),
    .init(
      "severity", .optional(.count), "1 is the worst; null where nobody said.", \.severity),
    .init("began", .moment, "When it began.", \.began),
    .init("mitigated_seconds", .optional(.whole), "Seconds until customers were not hurt.") {
      $0.seconds(to: $0.mitigated)
    },
    .init("closed_seconds", .optional(.whole), "Seconds until it was closed.") {
      $0.seconds(to: $0.closed)
    },
    .init("repeat", .flag, "Whether it repeats an earlier one.", \.isRepeat),
  ])

  private static let doubt = JSONShape<Doubt>.object([
    .init("kind", .text, "What is wrong with them: edited, unsealed, torn, ….", \.kind),
    .init("count", .count, "How many there are.", \.count),
    .init("places", .list(.text), "The first of them, each a log and a line.", \.places),
  ])
}

extension Incident {
  /// Seconds from the beginning to that moment.
  fileprivate func seconds(to moment: Timestamp?) -> Int? {
    moment.map { Int(($0.milliseconds - began.milliseconds) / 1000) }
  }
}
