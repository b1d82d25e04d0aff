import BrinkFiles
import BrinkModel
import Reports

/// Gathers from the journal what a retrospective is made of, holding no more of it than it counts.
struct RetroReading {
  private let session: Session
  private let journal: Journal
  private let period: Period

  init(_ session: Session, _ period: Period) throws(Fault) {
    self.session = session
    self.period = period
    journal = try session.journalToRead()
  }

  func report() throws(Fault) -> RetroReport {
    let retro = try folded()
    let judged = retro.judged
    let incidents = try incidents()
    let book = try ClaimBook(session, at: period.until)
    return RetroReport(
      retro, judged, incidents: incidents,
      numbers: FollowThrough(
        incidents, retro.followThrough, days: period.days, today: period.lastDay,
        times: judged.times),
      claims: try book.standings(book.claims.all),
      rules: try session.ruleUses(since: period.since, until: period.until),
      calibration: CalibrationReport(judged.forecasts, for: Person([])),
      scores: try ScoresCommand.all(session, until: period.until),
      texts: try texts(RetroReport.quoted(in: retro, judged)), doubts: try doubts())
  }

  private func folded() throws(Fault) -> Retro {
    var retro = Retro(period)
    var filter = Retro.filter
    filter.until = period.until
    for record in try journal.records(matching: filter) {
      guard case .entry(let found) = record else { continue }
      switch found.content {
      case .read(let entry): retro.apply(entry)
      case .plain(let plain):
        guard Retro.countedInPeriod.contains(where: plain.isOfKind) else {
          retro.apply(plain.entry)
          continue
        }
        if plain.at >= period.since { retro.apply(plain.entry(keeping: Retro.counted)) }
      }
    }
    return retro
  }

  private func incidents() throws(Fault) -> [Incident] {
    var incidents = Incidents()
    var filter = Incidents.outline
    filter.until = period.until
    for entry in try journal.entries(matching: filter) { incidents.apply(entry) }
    return incidents.all
  }

  /// Those entries whole, read in one go.
  private func texts(_ ids: Set<EntryID>) throws(Fault) -> [EntryID: Entry] {
    guard let first = ids.min() else { return [:] }
    var texts: [EntryID: Entry] = [:]
    let since = Timestamp(milliseconds: first.milliseconds, offset: period.since.offset)
    let filter = EntryFilter(
      kinds: Retro.quoted,
      // An entry may be later than its identifier says, never earlier.
      since: since, until: period.until)
    for record in try journal.records(matching: filter) {
      guard case .entry(let found) = record, ids.contains(found.id) else { continue }
      texts[found.id] = found.entry
    }
    return texts
  }

  /// What the seals and the reader say against the records, a line each.
  private func doubts() throws(Fault) -> [RetroReport.Doubt] {
    var counts: [JournalFinding.Kind: (count: Int, places: [String])] = [:]
    _ = try journal.check(now: session.now) { finding in
      // Who may read a file says nothing about what is in it.
      guard finding.kind != .mode else { return }
      var known = counts[finding.kind] ?? (0, [])
      known.count += 1
      if known.places.count < Self.named {
        known.places.append(journal.relative(finding.fault.place))
      }
      counts[finding.kind] = known
    }
    return counts.sorted { $0.key.rawValue < $1.key.rawValue }.map { kind, known in
      RetroReport.Doubt(kind: kind.rawValue, count: known.count, places: known.places)
    }
  }

  /// How many places of a kind are named.
  private static let named = 5
}
