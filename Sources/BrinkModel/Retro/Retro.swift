internal import Rec

/// What a stretch of time left behind, folded from entries in any order.
///
/// Of the many entries only the few fields that are counted are kept; what a report quotes is looked
/// up afterwards. Entries written after its end change nothing: they were not known then.
package struct Retro: Sendable {
  package let period: Period
  /// Decisions of the period, and every outcome in it.
  private var ledger = DecisionLedger()
  /// Mistakes, overloads, near misses.
  private var practices: [Entry] = []
  private var predictions = Predictions()
  private var resolutions: [Entry] = []
  private var actions = Actions()
  private var parking = ParkingLot()
  private var parked: [EntryID] = []
  private var verdicts: [Entry] = []
  private var strikes = Strikes()
  /// What the three numbers are folded from.
  package private(set) var followThrough: [Entry] = []

  package init(_ period: Period) {
    self.period = period
  }

  static let nearMiss = EntryKind(rawValue: "near-miss")

  /// The entries it has to see; those of the kinds in ``countedInPeriod`` only from its beginning on.
  package static let filter = EntryFilter(
    kinds: [
      .decision, .outcome, .mistake, .overload, nearMiss, .prediction, .resolution, .park, .action,
      .done, .claim, .verdict, .amend, .waiver, .review, .strike,
    ],
    orFields: [PromisedAction.field])

  /// Kinds of which only those written in the period count.
  package static let countedInPeriod: [EntryKind] = [.decision, .outcome]

  /// Kinds of which a report quotes some.
  package static let quoted: [EntryKind] = [.decision, .outcome, .mistake, .overload, nearMiss]

  /// The fields of those kinds that are counted.
  package static let counted = PlainEntry.FieldNames([
    "About", "Crossed", "Weight", "Confidence", "Pressure", "Result",
  ])

  package mutating func apply(_ entry: Entry) {
    guard entry.at < period.until else { return }
    let isInPeriod = period.contains(entry.at)
    strikes.apply(entry)
    if Self.countedInPeriod.contains(entry.kind) {
      if isInPeriod { ledger.apply(entry) }
      return
    }
    predictions.apply(entry)
    actions.apply(entry)
    parking.apply(entry)
    if FollowThrough.filter.kinds.contains(entry.kind) { followThrough.append(entry) }
    guard isInPeriod else { return }
    switch entry.kind {
    case .mistake, .overload, Self.nearMiss: practices.append(entry)
    case .resolution: resolutions.append(entry)
    case .park: parked.append(entry.id)
    case .verdict: verdicts.append(entry)
    default: break
    }
  }
}

extension Retro {
  /// Everything that is counted of decisions, worked out once.
  package var judged: RetroJudged {
    let standing = ledger.standing(without: strikes.struck)
    var forecasts = Forecasts()
    for entry in predictions.all.flatMap({ [$0.entry] + $0.forecasts + $0.resolutions }) {
      forecasts.apply(entry)
    }
    var tally = forecasts.tally(ForecastFilter(since: period.since, until: period.until))
    let decided = standing.tally
    tally.open += decided.open
    tally.judged = (tally.judged + decided.judged).sorted { ($0.at, $0.id) < ($1.at, $1.id) }
    func failures(_ result: DecisionLedger.Result) -> [RetroFailure] {
      standing.replies.reversed().filter { $0.result == result }
        .map { RetroFailure(id: $0.id, about: $0.about, at: $0.at) }
    }
    return RetroJudged(
      decisions: RetroDecisions(standing), failedAsNamed: failures(.failedAsNamed),
      failedOtherwise: failures(.failedOtherwise), forecasts: tally, times: standing.times)
  }

  /// Practices of that kind, newest first; walks that were held are no practice.
  package func practices(_ kind: EntryKind) -> [Entry] {
    let struck = strikes.struck
    return practices.filter { $0.kind == kind && $0["Held"] != "yes" && !struck.contains($0.id) }
      .inOrder.reversed()
  }

  package var nearMisses: [Entry] { practices(Self.nearMiss) }

  /// How many actions were open, overdue and closed in each week up to its end.
  package var actionWeeks: [ActionWeek] {
    ActionWeek.all(of: actions.histories, until: period.lastDay)
  }

  /// Actions opened in the period, closed in it, open at its end.
  package var actionCounts: RetroActions { RetroActions(actions.all, period) }

  /// Parked in the period, and everything that is still parked at its end.
  package var parkedThen: (now: Int, open: [Entry]) {
    let struck = strikes.struck
    return (parked.count { !struck.contains($0) }, parking.open)
  }

  /// What came of predictions in the period, by the word for it.
  package func resolved(_ result: String) -> [Entry] {
    let struck = strikes.struck
    return resolutions.filter { !struck.contains($0.id) && $0["Result"] == result }
  }

  /// Predictions whose day had come by the end and of which nobody said what came of them.
  package var unresolved: [(prediction: Prediction, since: CivilDate)] {
    predictions.due(on: period.lastDay)
  }

  /// Verdicts pronounced in the period, newest first.
  package var pronounced: [Entry] {
    let struck = strikes.struck
    return verdicts.filter { !struck.contains($0.id) }.inOrder.reversed()
  }
}
