package import BrinkModel

/// A stretch of time looked back at by the team that lived it.
package struct RetroReport: Report {
  /// What the records themselves are like: counted apart from what they say.
  package struct Doubt: Equatable, Sendable {
    /// The word for it: `torn`, `edited`, `unsealed`, `foreign`.
    package let kind: String
    package let count: Int
    /// The first of them, each a file and a line.
    package let places: [String]

    package init(kind: String, count: Int, places: [String]) {
      self.kind = kind
      self.count = count
      self.places = places
    }
  }

  let retro: Retro
  /// Those that began in the period, oldest first, and earlier ones that are not closed.
  let incidents: [Incident]
  let numbers: FollowThrough
  /// Open at the end, or pronounced on in the period.
  let claims: [ClaimStanding]
  let rules: [RuleUses.Use]
  let calibration: CalibrationReport
  let scores: [ScoreSeries]
  /// The entries it quotes.
  let texts: [EntryID: Entry]
  let doubts: [Doubt]

  let judged: RetroJudged
  let actions: RetroActions
  let weeks: [ActionWeek]

  var period: Period { retro.period }
  var decided: RetroDecisions { judged.decisions }

  /// The most rows a list has; how many more there are is said.
  package static let most = 30

  /// The most pictures of one kind.
  static let mostFigures = 6

  package init(
    _ retro: Retro, _ judged: RetroJudged, incidents: [Incident], numbers: FollowThrough,
    claims: [ClaimStanding],
    rules: [RuleUses.Use], calibration: CalibrationReport, scores: [ScoreSeries],
    texts: [EntryID: Entry], doubts: [Doubt]
  ) {
    self.retro = retro
    let period = retro.period
    self.incidents = incidents.filter { period.contains($0.began) || $0.state != .closed }
    self.numbers = numbers
    self.claims = claims.filter { standing in
      standing.claim.isOpen || standing.claim.verdicts.last.map { period.contains($0.at) } ?? false
    }
    self.rules = rules
    self.calibration = calibration
    self.scores = scores
    self.texts = texts
    self.doubts = doubts
    self.judged = judged
    actions = retro.actionCounts
    weeks = retro.actionWeeks
  }

  /// The entries that a report of it quotes, to be looked up.
  package static func quoted(in retro: Retro, _ judged: RetroJudged) -> Set<EntryID> {
    let outcomes = judged.failedAsNamed.prefix(most) + judged.failedOtherwise.prefix(most)
    let practices = [EntryKind.mistake, .overload].flatMap { retro.practices($0).prefix(most) }
    return Set(
      outcomes.map(\.id) + outcomes.map(\.about) + practices.map(\.id)
        + retro.nearMisses.prefix(most).map(\.id) + judged.decisions.held.suffix(most))
  }

  /// The actions that are open at the end, each on its day.
  package func calendar(now: Timestamp) -> String {
    ActionsReport(actions.open, today: period.lastDay).calendar(now: now)
  }

  /// True when nothing at all was written in the period.
  var isEmpty: Bool {
    decided.crossed.isEmpty && decided.held.isEmpty && incidents.isEmpty && claims.isEmpty
      && retro.practices(.mistake).isEmpty && retro.practices(.overload).isEmpty
      && retro.nearMisses.isEmpty && actions.opened.isEmpty && actions.open.isEmpty
      && judged.failedAsNamed.isEmpty && judged.failedOtherwise.isEmpty
      && calibration.tally == ForecastTally() && retro.parkedThen.open.isEmpty
  }
}
