package import BrinkModel

/// Everything in a journal that waits for somebody, folded from entries in any order.
package struct Waiting {
  private let decisions: Decisions
  private var lookBacks = LookBacks()
  private var mistakes = Mistakes()
  private var parkingLot = ParkingLot()
  private var actions = Actions()
  private var incidents = Incidents()
  /// Walks that recorded something named too often with nothing following.
  package private(set) var debts: [Entry] = []

  /// - Parameter decisions: Folded already: there are many, and a journal finds the open ones faster.
  package init(_ decisions: Decisions) {
    self.decisions = decisions
  }

  /// The entries it needs besides decisions.
  package static let filter = EntryFilter(
    kinds: [
      .mistake, .park, .action, .done, .claim, .strike, .incident, .state, .runbook, .waiver,
      .amend,
    ],
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
    if entry[RepeatRule.debtField] != nil { debts.append(entry) }
  }

  /// Those with a total whose day to look back has come.
  package func scores(on today: CivilDate) -> [Entry] {
    lookBacks.due(on: today).map(\.entry).filter { $0["Total"] != nil }
  }

  private static let incidentKinds: Set<EntryKind> = [
    .incident, .state, .runbook, .action, .done, .waiver, .strike,
  ]

  /// A row for each matter that concerns the person; for everybody when that is nil.
  ///
  /// `rescores` are the scores that are looked back at by scoring again.
  package func rows(
    on today: CivilDate, for person: Person?, rescores: [EntryID: Rescore] = [:]
  ) -> [DueList.Row] {
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
    for (entry, missing) in mistakes.open where concerns(entry) {
      let parts = missing.map(\.words).joined(separator: ", ")
      let what = entry["WhatHappened"] ?? EntrySummary.text(of: entry)
      rows.append(
        Self.row(entry, entry.at.date, "still missing: \(parts) (\(what))", "brink outcome"))
    }
    for (entry, due) in actions.open where due <= today && concerns(entry) {
      rows.append(
        Self.row(
          entry, due, "\(entry["Owner"] ?? entry.by): \(entry["What"] ?? entry["Text"] ?? "")",
          "brink done"))
    }
    for incident in incidents.all where incident.state != .closed {
      guard person.map(incident.concerns) ?? true else { continue }
      let since = (incident.mitigated ?? incident.began).date
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
    return rows
  }

  private static func row(
    _ entry: Entry, _ since: CivilDate, _ text: String, _ command: String
  ) -> DueList.Row {
    DueList.Row(
      id: entry.id.short, since: since, text: text, command: "\(command) \(entry.id.short)",
      uid: entry.id.text)
  }
}
