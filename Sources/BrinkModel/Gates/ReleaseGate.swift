/// The four questions before a release, the first three answered from the journal.
///
/// What failed last time; what changed in runbooks and ownership; which action is still open; should
/// this release wait until it is done. Waiting is the default as long as there is a reason.
package struct ReleaseGate: Sendable {
  /// Seconds the look should take.
  package static let budget = 20 * 60

  /// The moment the last release went out; nil before the first.
  package let lastRelease: Timestamp?
  /// Incidents that began since then.
  package let failed: [Incident]
  /// Incidents whose runbook or ownership changed since then.
  package let changed: [Incident]
  /// Actions not closed, earliest day first.
  package let open: [(entry: Entry, due: CivilDate)]
  /// Reasons to wait that nobody answers for.
  package let holds: [ReleaseHold]
  /// Reasons to wait that somebody answers for by name.
  package let waived: [(hold: ReleaseHold, by: ReleaseWaiver)]

  /// True when nothing keeps the release.
  package var isOpen: Bool { holds.isEmpty }

  /// - Parameters:
  ///   - incidents: Every incident.
  ///   - entries: The actions, what closed them, strikes, waivers and reviews, in any order.
  ///   - ships: Incidents and actions whose fix this release carries: the gate does not ask of them
  ///     what only the release can bring, but it asks for the evidence.
  ///   - now: The moment.
  package init(
    _ incidents: [Incident], _ entries: some Sequence<Entry>, ships: Set<EntryID> = [],
    now: Timestamp
  ) {
    let records = GateRecords(entries)
    let last = records.releases.last?.at
    lastRelease = last
    failed = incidents.filter { incident in last.map { incident.entry.at > $0 } ?? true }
    changed = incidents.filter { incident in
      let moments =
        incident.runbook.filter { $0.key != .verified }.map(\.value.last)
        + incident.roles.map(\.since)
      return moments.contains { moment in last.map { moment > $0 } ?? true }
    }
    open = records.open
    let all = Self.holds(incidents, records, ships, today: now.date)
    let waivers = records.waivers.filter { waiver in
      (last.map { waiver.at > $0 } ?? true)
        && waiver.at > now.adding(milliseconds: -Int64(ReleaseWaiver.days) * 86_400_000)
    }
    var holds: [ReleaseHold] = []
    var waived: [(hold: ReleaseHold, by: ReleaseWaiver)] = []
    for hold in all {
      if let waiver = waivers.last(where: { $0.keys.contains(hold.key) }) {
        waived.append((hold, waiver))
      } else {
        holds.append(hold)
      }
    }
    self.holds = holds
    self.waived = waived
  }

  private static func holds(
    _ incidents: [Incident], _ records: GateRecords, _ ships: Set<EntryID>, today: CivilDate
  ) -> [ReleaseHold] {
    var holds: [ReleaseHold] = []
    for incident in incidents where incident.state != .closed {
      holds += self.holds(of: incident, ships, today)
    }
    let waived = Set(incidents.flatMap { $0.actions.filter { $0.waiver != nil }.map(\.id) })
    for action in records.preventions where !waived.contains(action.entry.id) {
      let id = action.entry.id
      let what = action.entry["What"] ?? action.entry["Text"] ?? ""
      let owner = action.entry["Owner"] ?? action.entry.by
      if action.isDone, action.evidence == nil {
        holds.append(
          ReleaseHold(
            reason: .unverified, about: id,
            words: "done, but nothing shows that it works (\(owner)): \(what)"))
      } else if !action.isDone, action.due < today, !ships.contains(id) {
        let days = today.daysSinceEpoch - action.due.daysSinceEpoch
        holds.append(
          ReleaseHold(
            reason: .overdue, about: id, words: "\(days) days over (\(owner)): \(what)"))
      }
    }
    return holds
  }

  private static func holds(
    of incident: Incident, _ ships: Set<EntryID>, _ today: CivilDate
  ) -> [ReleaseHold] {
    func hold(_ reason: ReleaseHold.Reason, _ words: String) -> ReleaseHold {
      ReleaseHold(reason: reason, about: incident.id, words: words)
    }
    var holds: [ReleaseHold] = []
    let isShipped = ships.contains(incident.id) || incident.lacksOnly(ships)
    switch incident.state {
    case .closed: return []
    case _ where isShipped && incident.has(.verified): break
    case _ where isShipped:
      holds.append(
        hold(.unverified, "its fix ships, but nothing shows that it works: \(incident.title)"))
    case .open: holds.append(hold(.open, "open: \(incident.title)"))
    case .mitigated:
      holds.append(
        hold(.mitigated, "mitigated, not closed, \(incident.gaps.count) missing: \(incident.title)")
      )
    }
    if incident.state == .mitigated, incident.runbookUpdated == nil {
      holds.append(hold(.runbook, "the runbook is untouched since: \(incident.title)"))
    }
    if let due = incident.runbook[.due].flatMap({ CivilDate($0.text) }), due < today,
      !incident.has(.verified), !isShipped
    {
      let days = today.daysSinceEpoch - due.daysSinceEpoch
      holds.append(hold(.overdue, "its prevention is \(days) days over: \(incident.title)"))
    }
    return holds
  }
}

extension Incident {
  /// True when it could be closed but for actions that the release brings.
  fileprivate func lacksOnly(_ ships: Set<EntryID>) -> Bool {
    !gaps.isEmpty
      && gaps.allSatisfy { gap in
        if case .action(let id, _, _) = gap { ships.contains(id) } else { false }
      }
  }
}
