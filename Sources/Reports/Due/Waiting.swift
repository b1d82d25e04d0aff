package import BrinkModel

/// Everything in a journal that waits for somebody, folded from entries in any order.
package struct Waiting {
  private let decisions: Decisions
  private var lookBacks = LookBacks()
  private var mistakes = Mistakes()
  private var parkingLot = ParkingLot()
  private var actions = Actions()
  private var incidents = Incidents()
  private var claims = Claims()
  /// Walks that recorded something named too often with nothing following.
  package private(set) var debts: [Entry] = []
  private var predictions = Predictions()

  /// - Parameter decisions: Folded already: there are many, and a journal finds the open ones faster.
  package init(_ decisions: Decisions) {
    self.decisions = decisions
  }

  /// The entries it needs besides decisions.
  package static let filter = EntryFilter(
    kinds: [
      .mistake, .park, .action, .done, .prediction, .resolution, .incident, .runbook, .waiver,
    ] + Claims.kinds,
    orFields: [LookBacks.field, PromisedAction.field, RepeatRule.debtField],
    exceptKinds: [.decision, .outcome])

  /// Whether there is anything that an outcome could settle, so that outcomes are needed too.
  package var needsOutcomes: Bool { !lookBacks.isEmpty || !mistakes.open.isEmpty }

  package mutating func apply(_ entry: Entry) {
    lookBacks.apply(entry)
    mistakes.apply(entry)
    parkingLot.apply(entry)
    actions.apply(entry)
    if Self.incidentKinds.contains(entry.kind) { incidents.apply(entry) }
    claims.apply(entry)
    predictions.apply(entry)
    if entry[RepeatRule.debtField] != nil { debts.append(entry) }
  }

  /// Those with a total whose day to look back has come.
  package func scores(on today: CivilDate) -> [Entry] {
    lookBacks.due(on: today).map(\.entry).filter { $0["Total"] != nil }
  }

  /// Days after which an incident that is not closed is in everybody's list.
  private static let forgottenAfter = 3

  private static let incidentKinds: Set<EntryKind> = [
    .incident, .state, .runbook, .action, .done, .waiver, .strike,
  ]

  /// A row for each matter that concerns the person; for everybody when that is nil.
  ///
  /// A claim is due when its window is over, or a cycle of it has no value. `rescores` are the scores
  /// that are looked back at by scoring again.
  package func rows(
    at now: Timestamp, for person: Person?, rescores: [EntryID: Rescore] = [:]
  ) -> [DueList.Row] {
    let today = now.date
    func concerns(_ entry: Entry) -> Bool { person.map(entry.concerns) ?? true }
    var rows: [DueList.Row] = []
    for (decision, since) in decisions.due(on: today) where concerns(decision.entry) {
      let sentence = decision.sentence.map { ": “\($0)”" } ?? ""
      rows.append(
        Self.row(
          decision.entry, since, "look back at \(decision.doing)\(sentence)", "brink outcome"))
    }
    for (entry, since) in lookBacks.due(on: today) where concerns(entry) {
      switch rescores[entry.id] {
      case .done: continue
      case .open(let text, let command):
        rows.append(
          DueList.Row(id: entry.id.short, since: since, text: text, command: command))
        continue
      case nil: break
      }
      rows.append(
        Self.row(entry, since, "look back at \(EntrySummary.text(of: entry))", "brink outcome"))
    }
    for (prediction, since) in predictions.due(on: today) {
      let own = person.flatMap(prediction.latest(of:))
      guard person == nil || own != nil else { continue }
      rows.append(Self.row(prediction, since, said: own?.percent))
    }
    for (entry, missing) in mistakes.open where concerns(entry) {
      let parts = missing.map(\.words).joined(separator: ", ")
      let what = entry["WhatHappened"] ?? EntrySummary.text(of: entry)
      rows.append(
        Self.row(entry, entry.at.date, "still missing: \(parts) (\(what))", "brink outcome"))
    }
    for (entry, due) in actions.open where due <= today && concerns(entry) {
      // Where a runbook is wrong is half of what its owner needs to know.
      let place = entry["Place"].map { " (\($0))" } ?? ""
      let text = "\(entry["Owner"] ?? entry.by): \(entry.actionText)\(place)"
      rows.append(Self.row(entry, due, text, "brink done"))
    }
    for incident in incidents.all where incident.state != .closed {
      let since = (incident.mitigated ?? incident.began).date
      // What those in it have forgotten for days concerns whoever looks.
      let isForgotten = today.daysSinceEpoch - since.daysSinceEpoch >= Self.forgottenAfter
      guard isForgotten || person.map(incident.concerns) ?? true else { continue }
      let missing = incident.state == .mitigated ? ", \(incident.gaps.count) missing" : ""
      rows.append(
        Self.row(
          incident.entry, since, "\(incident.state.rawValue)\(missing): \(incident.title)",
          incident.state == .open ? "brink incident join" : "brink incident close"))
    }
    for entry in parkingLot.open where concerns(entry) {
      rows.append(
        Self.row(entry, entry.at.date, "parked: \(entry["Text"] ?? "")", "brink park promote"))
    }
    for claim in claims.all where claim.isOpen && person.map(claim.concerns) ?? true {
      let standing = ClaimStanding(claim, at: now)
      let text = EntrySummary.text(of: claim.entry)
      guard let wanted = standing.wanted else { continue }
      let since = standing.lastEnding ?? today
      switch wanted {
      case .verdict:
        rows.append(Self.row(claim.entry, since, "window over: \(text)", "brink verdict"))
      case .values(let missing):
        let cycles = ClaimWords.cycles(missing, claim.terms.pace)
        rows.append(
          Self.row(claim.entry, since, "\(cycles) without a value: \(text)", "brink observe"))
      }
    }
    return rows
  }

  /// Only the person's own number is in it: others may still be blind to one another.
  private static func row(
    _ prediction: Prediction, _ since: CivilDate, said percent: Int?
  ) -> DueList.Row {
    let short = prediction.id.short
    let said = percent.map { " (you said \($0) %)" } ?? ""
    return DueList.Row(
      id: short, since: since, text: "did it come true? \(prediction.text)\(said)",
      command: "brink resolve \(short) yes|no|void")
  }

  private static func row(
    _ entry: Entry, _ since: CivilDate, _ text: String, _ command: String
  ) -> DueList.Row {
    DueList.Row(
      id: entry.id.short, since: since, text: text, command: "\(command) \(entry.id.short)",
      uid: entry.id.text)
  }
}
