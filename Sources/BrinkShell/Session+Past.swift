import BrinkFiles
import BrinkModel

extension Session {
  /// Everything that walks through the checklist left in the journal.
  ///
  /// - Parameters:
  ///   - checklist: The checklist.
  ///   - end: The first moment whose entries do not count; nil for all of them.
  /// - Returns: Its walks with what was said about them.
  /// - Throws: When the journal cannot be read.
  func walked(
    _ checklist: Checklist, until end: Timestamp? = nil
  ) throws(Fault) -> WalkedEntries {
    var walked = WalkedEntries(checklist)
    let journal = try journal()
    for var filter in walked.filters {
      filter.until = end
      for entry in try journal.entries(matching: filter) {
        walked.apply(entry)
      }
    }
    return walked
  }

  /// What a walk compares with: earlier walks, or earlier look-backs at entries like the subject.
  ///
  /// Nothing is read for a checklist that compares with nothing.
  func past(_ checklist: Checklist, about subject: Entry?) throws(Fault) -> Past {
    guard checklist.comparesWithPast else { return .none }
    guard let subject else {
      return .walks(try walked(checklist), by: try journal().by)
    }
    return .lookBacks(try lookBacks(at: subject), at: subject)
  }

  /// The outcomes of the subject and of those entries of its checklist that are of its series.
  private func lookBacks(at subject: Entry) throws(Fault) -> [Entry] {
    var ids: Set<EntryID> = [subject.id]
    if let checklist = try prompts.checklist(walkedFor: subject),
      let name = checklist.seriesName(of: subject)
    {
      ids.formUnion(try walked(checklist).series(of: name).map(\.id))
    }
    var outcomes: [Entry] = []
    var strikes = Strikes()
    for item in try journal().items(matching: EntryFilter(kinds: [.outcome, .strike])) {
      guard case .entry(let found) = item else { continue }
      let entry = found.entry
      strikes.apply(entry)
      if entry.kind == .outcome, entry.about.map(ids.contains) == true { outcomes.append(entry) }
    }
    let struck = strikes.struck
    return outcomes.filter { !struck.contains($0.id) }
  }
}
