/// The numbers that say whether following through happens, over so many days.
///
/// All of them are folds: from any clone of the journal they come out the same for the same days.
package struct FollowThrough: Sendable {
  /// An incident that repeats an earlier one, as a person confirmed.
  package struct Repeats: Equatable, Sendable {
    /// `-` for incidents without a service.
    package let service: String
    package let repeats: [EntryID]
    package let incidents: [EntryID]
  }

  /// A week and the recurrence risks that were reduced in it.
  package struct Week: Equatable, Sendable {
    /// Its Monday.
    package let monday: CivilDate
    package let reduced: [(entry: EntryID, words: String)]

    package static func == (a: Week, b: Week) -> Bool {
      a.monday == b.monday && a.reduced.map(\.entry) == b.reduced.map(\.entry)
    }
  }

  /// The first day counted.
  package let from: CivilDate
  /// The last day counted.
  package let to: CivilDate
  /// By service, most repeats first.
  package let repeats: [Repeats]
  /// The same for as many days before.
  package let repeatsBefore: [Repeats]
  /// Repeats in these days, and in as many days before.
  package let trend: (now: [EntryID], before: [EntryID])
  /// Incidents whose runbook was updated before the next release; those no release has followed yet
  /// are left out.
  package let runbooks: CountedShare
  /// Incidents that no release has followed yet.
  package let awaitingRelease: [EntryID]
  /// Actions closed by their due date, of those due in these days; waived ones are left out.
  package let actions: CountedShare
  package let waivedActions: [EntryID]
  /// Seconds each judgment took at the boundary, shortest first.
  package let decisionSeconds: [(entry: EntryID, seconds: Int)]
  /// Seconds from each judgment to what became of it, shortest first.
  package let outcomeSeconds: [(entry: EntryID, seconds: Int)]
  /// Releases that went only because somebody waived what held them.
  package let waivers: [EntryID]
  /// Oldest week first.
  package let weeks: [Week]

  /// The weeks: one that reduced something stands alone, those between that did not together.
  package var runsOfWeeks: [ArraySlice<Week>] {
    var runs: [ArraySlice<Week>] = []
    var rest = weeks[...]
    while !rest.isEmpty {
      let silent = rest.prefix { $0.reduced.isEmpty }
      runs.append(silent.isEmpty ? rest.prefix(1) : silent)
      rest = rest[(runs.last?.endIndex ?? rest.endIndex)...]
    }
    return runs
  }

  /// - Parameters:
  ///   - incidents: Every incident.
  ///   - entries: Actions, what closed them, decisions, outcomes, strikes, waivers and reviews.
  ///   - days: How many days are counted, up to and with today.
  ///   - today: The last day counted.
  ///   - times: How long decisions took, where that is known without their entries.
  package init(
    _ incidents: [Incident], _ entries: some Sequence<Entry>, days: Int, today: CivilDate,
    times: DecisionTimes? = nil
  ) {
    let all = Array(entries)
    let first = today.adding(days: 1 - days)
    from = first
    to = today
    func isCounted(_ day: CivilDate) -> Bool { first <= day && day <= today }
    let counted = incidents.filter { isCounted($0.began.date) }
    let earlier = incidents.filter { incident in
      let day = incident.began.date
      return first.adding(days: -days) <= day && day < first
    }
    repeats = Self.repeats(counted)
    repeatsBefore = Self.repeats(earlier)
    trend = (
      counted.filter(\.isRepeat).map(\.id), earlier.filter(\.isRepeat).map(\.id)
    )
    let records = GateRecords(all)
    (runbooks, awaitingRelease) = Self.runbooks(counted, records)
    let struck = Strikes(all).struck
    let standing = all.filter { !struck.contains($0.id) }
      .inOrder
    let waived = Set(incidents.flatMap { $0.actions.filter { $0.waiver != nil }.map(\.id) })
    (actions, waivedActions) = Self.actions(
      standing, waived, today: today
    ) { isCounted($0) }
    let decided = times ?? Self.times(standing) { isCounted($0) }
    decisionSeconds = decided.seconds
    outcomeSeconds = decided.untilOutcome
    waivers = records.waivers.filter { isCounted($0.at.date) }.map(\.entry)
    weeks = Self.weeks(incidents, records, first, today)
  }

  /// The entries it needs besides those of incidents.
  package static let filter = EntryFilter(
    kinds: GateRecords.kinds + [.decision, .outcome])

  private static func repeats(_ incidents: [Incident]) -> [Repeats] {
    var services: [String: [Incident]] = [:]
    for incident in incidents {
      for service in incident.services.isEmpty ? ["-"] : Set(incident.services).sorted() {
        services[service, default: []].append(incident)
      }
    }
    return services.map { service, incidents in
      Repeats(
        service: service, repeats: incidents.filter(\.isRepeat).map(\.id),
        incidents: incidents.map(\.id))
    }
    .sorted { ($1.repeats.count, $0.service) < ($0.repeats.count, $1.service) }
  }

  private static func runbooks(
    _ incidents: [Incident], _ records: GateRecords
  ) -> (CountedShare, waiting: [EntryID]) {
    var (met, missed, waiting): ([EntryID], [EntryID], [EntryID]) = ([], [], [])
    for incident in incidents {
      guard let next = records.releases.first(where: { $0.at > incident.entry.at }) else {
        waiting.append(incident.id)
        continue
      }
      if let updated = incident.runbookUpdated, updated <= next.at {
        met.append(incident.id)
      } else {
        missed.append(incident.id)
      }
    }
    return (CountedShare(met: met, missed: missed), waiting)
  }

  private static func actions(
    _ entries: [Entry], _ waived: Set<EntryID>, today: CivilDate,
    _ isCounted: (CivilDate) -> Bool
  ) -> (CountedShare, waived: [EntryID]) {
    var closed: [EntryID: CivilDate] = [:]
    for entry in entries where entry.kind == .done {
      if let about = entry.about, closed[about] == nil { closed[about] = entry.at.date }
    }
    var (met, missed, letGo): ([EntryID], [EntryID], [EntryID]) = ([], [], [])
    for entry in entries {
      guard let action = IncidentAction(entry), isCounted(action.due) else { continue }
      if waived.contains(entry.id) {
        letGo.append(entry.id)
      } else if let day = closed[entry.id] {
        if day <= action.due { met.append(entry.id) } else { missed.append(entry.id) }
      } else if action.due < today {
        // What is due today has the rest of the day.
        missed.append(entry.id)
      }
    }
    return (CountedShare(met: met, missed: missed), letGo)
  }

  private static func times(
    _ entries: [Entry], _ isCounted: (CivilDate) -> Bool
  ) -> DecisionTimes {
    let judgments = entries.filter {
      $0.kind == .decision && $0["Weight"] == "judgment" && isCounted($0.at.date)
    }
    let outcomes = entries.filter {
      $0.kind == .outcome && $0["Result"] != Outcome.tooEarly
    }
    return DecisionTimes(
      judgments: judgments.map { ($0.id, $0.at, $0.took) },
      outcomes: outcomes.compactMap { entry in entry.about.map { ($0, entry.at) } })
  }

  private static func weeks(
    _ incidents: [Incident], _ records: GateRecords, _ first: CivilDate, _ today: CivilDate
  ) -> [Week] {
    func monday(of day: CivilDate) -> CivilDate { day.adding(days: 1 - day.weekday) }
    var reduced: [CivilDate: [(entry: EntryID, words: String)]] = [:]
    func note(_ day: CivilDate, _ entry: EntryID, _ words: String) {
      guard first <= day, day <= today else { return }
      reduced[monday(of: day), default: []].append((entry, words))
    }
    for incident in incidents {
      guard incident.has(.verified), let verified = incident.runbook[.verified] else { continue }
      let what = incident.runbook[.prevention]?.text ?? "prevention"
      note(verified.last.date, incident.id, "\(what) (verified; \(incident.title))")
    }
    for action in records.preventions {
      guard let day = action.closedOn, action.evidence != nil else { continue }
      note(day, action.entry.id, action.entry["What"] ?? action.entry["Text"] ?? "")
    }
    var weeks: [Week] = []
    var week = monday(of: first)
    while week <= today {
      weeks.append(Week(monday: week, reduced: reduced[week] ?? []))
      week = week.adding(days: 7)
    }
    return weeks
  }
}

extension FollowThrough {
  /// The middle of the numbers, or the lower of the two in the middle; nil for none.
  package static func median(_ numbers: [(entry: EntryID, seconds: Int)]) -> Int? {
    numbers.isEmpty ? nil : numbers[(numbers.count - 1) / 2].seconds
  }
}

extension Incident {
  /// True when a person said that the same thing had failed before.
  package var isRepeat: Bool { relations.contains(where: \.isRepeat) }
}
