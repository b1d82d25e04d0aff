import BrinkFiles
import BrinkModel
import Rec

/// Gathers from the journal what a replay shows.
struct ReplayMaterial {
  let session: Session
  let journal: Journal

  init(_ session: Session) throws(Fault) {
    self.session = session
    journal = try session.journalToRead()
  }

  /// What is found on the way through the journal.
  private struct Found {
    var places: [EntryID: LogPlace] = [:]
    var entries: [Entry] = []
    /// How many entries stood before each damaged record.
    var damaged: [(after: Int, record: DamagedRecord)] = []
  }

  /// One entry and everything that belongs to it, itself or through what it is about.
  func thread(_ name: String) throws(Fault) -> Replay {
    let subject = try subject(name)
    var kept: Set<EntryID> = [subject.id]
    let incident = subject.kind == .incident ? subject.id : nil
    var found = Found()
    try read(
      EntryFilter(kinds: [subject.kind, .strike], orFields: ["About", Incident.field]), &found,
      mentioning: subject.id
    ) { entry in
      let belongs =
        entry.id == subject.id || (entry("About").map(kept.contains) ?? false)
        || (incident != nil && entry(Incident.field) == incident)
      if belongs { kept.insert(entry.id) }
      return belongs
    }
    return try replay(.thread(subject), found, after: [])
  }

  /// Everything since a moment; what was parked, owned or promised before is known from the start.
  func period(since: Timestamp) throws(Fault) -> Replay {
    var before: [Entry] = []
    let earlier = EntryFilter(kinds: ReplayState.kinds, until: since)
    for item in try journal.items(matching: earlier) {
      if case .entry(let found) = item { before.append(found.entry) }
    }
    var found = Found()
    try read(EntryFilter(since: since), &found, mentioning: nil) { _ in true }
    return try replay(.period(since: since), found, after: before)
  }

  // MARK: Reading

  /// An entry that is not yet taken apart.
  private struct Candidate {
    let id: EntryID
    let value: (String) -> String?

    func callAsFunction(_ field: String) -> EntryID? { value(field).flatMap { EntryID($0) } }
  }

  /// Reads what the filter lets through, and of that what is wanted.
  private func read(
    _ filter: EntryFilter, _ found: inout Found, mentioning id: EntryID?,
    where isWanted: (Candidate) -> Bool
  ) throws(Fault) {
    for record in try journal.records(matching: filter) {
      switch record {
      case .entry(let entry):
        let candidate =
          switch entry.content {
          case .plain(let plain): Candidate(id: plain.id) { plain[$0] }
          case .read(let entry): Candidate(id: entry.id) { entry[$0] }
          }
        guard isWanted(candidate) else { continue }
        found.places[entry.id] = entry.place
        found.entries.append(entry.entry)
      case .torn(let torn):
        guard id.map({ torn.text.contains($0.text) }) ?? true else { continue }
        found.damaged.append(
          (
            found.entries.count,
            DamagedRecord(
              place: journal.relative(torn.place.description), what: "its writing was cut off",
              isTorn: true)
          ))
      case .fault(let fault):
        // Whose it is cannot be told: shown among everything, named beside anything else.
        guard id == nil else {
          session.warn(FaultText.text(of: fault))
          continue
        }
        found.damaged.append(
          (
            found.entries.count,
            DamagedRecord(place: journal.relative(fault.place), what: fault.what, isTorn: false)
          ))
      }
    }
  }

  private func replay(
    _ subject: ReplaySubject, _ found: Found, after prelude: [Entry]
  ) throws(Fault) -> Replay {
    let doubts = try journal.doubts(in: Set(found.places.values.map(\.path)), now: session.now)
    var moments: [ReplayMoment] = []
    var damaged = found.damaged[...]
    func takeDamaged(upTo count: Int, at: Timestamp) {
      while let next = damaged.first, next.after <= count {
        moments.append(ReplayMoment(next.record, at: at))
        damaged.removeFirst()
      }
    }
    for (index, entry) in try session.shown(found.entries).enumerated() {
      takeDamaged(upTo: index, at: moments.last?.at ?? entry.at)
      let doubt = found.places[entry.id].flatMap { doubts[$0.description] }
      moments.append(ReplayMoment(entry, doubt: doubt))
    }
    takeDamaged(upTo: .max, at: moments.last?.at ?? session.now)
    return Replay(subject, moments, after: prelude)
  }

  // MARK: What is meant

  /// The entry meant; of one that is about another the one it all began with.
  private func subject(_ name: String) throws(Fault) -> Entry {
    var entry = try named(name)
    for _ in 0..<16 {
      // An action or a note of an incident is replayed with it.
      guard let above = entry.kind == .incident ? nil : entry.incident ?? entry.about,
        let next = try? journal.one(above.text).entry
      else { break }
      if entry.kind == .decision || entry.kind == .claim { break }
      entry = next
    }
    return try session.shown([entry])[0]
  }

  private func named(_ name: String) throws(Fault) -> Entry {
    guard name.utf8.count >= 4, name.allSatisfy({ $0.isLetter || $0.isNumber }) else {
      return try incident(name)
    }
    let found = try journal.find(idSuffix: name)
    if found.isEmpty { return try incident(name) }
    return try journal.one(name).entry
  }

  private func incident(_ name: String) throws(Fault) -> Entry {
    do {
      return try IncidentFinder.find(name, among: try session.incidents().all).entry
    } catch {
      guard error.status == .noInput else { throw error }
      throw Fault(
        place: name,
        what: "no entry has an identifier that ends so, and no incident is called so",
        remedy: error.remedy + " `brink log` lists everything else.",
        status: .noInput)
    }
  }
}
