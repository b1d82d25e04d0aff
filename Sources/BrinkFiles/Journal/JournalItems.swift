import BrinkModel

/// The items of a journal, ordered by moment and then identifier across all logs.
///
/// Logs are opened when their month begins and read in blocks, so memory does not grow with the
/// journal. Of entries with one identifier the first sealed one counts. Faults and torn entries
/// come where their log has them.
package final class JournalItems: Sequence, IteratorProtocol {
  private let open: (LogName) -> Result<LogCursor, Fault>
  /// Logs not yet opened, the latest first.
  private var logs: [LogName]
  private var heads: [(cursor: LogCursor, entry: LoggedEntry)] = []
  private var ready: [JournalItem] = []
  private var held: LoggedEntry?

  init(_ logs: [LogName], open: @escaping (LogName) -> Result<LogCursor, Fault>) {
    self.logs = logs.reversed()
    self.open = open
  }

  package func next() -> JournalItem? {
    while ready.isEmpty {
      guard let entry = nextOfAllLogs() else {
        defer { held = nil }
        return ready.isEmpty ? held.map { .entry($0) } : ready.removeFirst()
      }
      guard let before = held, before.entry.id == entry.entry.id else {
        if let held { ready.append(.entry(held)) }
        held = entry
        continue
      }
      if !before.isSealed, entry.isSealed { held = entry }
    }
    return ready.removeFirst()
  }

  private func nextOfAllLogs() -> LoggedEntry? {
    while true {
      let first = heads.indices.min { heads[$0].entry.entry.precedes(heads[$1].entry.entry) }
      if let log = logs.last {
        let mayHoldEarlier = first.map { log.earliest <= heads[$0].entry.entry.at } ?? true
        if mayHoldEarlier {
          logs.removeLast()
          openLog(log)
          continue
        }
      }
      guard let first else { return nil }
      let entry = heads[first].entry
      if let next = nextEntry(of: heads[first].cursor) {
        heads[first].entry = next
      } else {
        heads.remove(at: first)
      }
      return entry
    }
  }

  private func openLog(_ log: LogName) {
    switch open(log) {
    case .failure(let fault):
      ready.append(.fault(fault))
    case .success(let cursor):
      if let entry = nextEntry(of: cursor) { heads.append((cursor, entry)) }
    }
  }

  private func nextEntry(of cursor: LogCursor) -> LoggedEntry? {
    while let item = cursor.next() {
      guard case .entry(let entry) = item else {
        ready.append(item)
        continue
      }
      return entry
    }
    return nil
  }
}

extension Entry {
  fileprivate func precedes(_ other: Entry) -> Bool {
    at == other.at ? id < other.id : at < other.at
  }
}

extension LogName {
  /// No entry of the log is earlier: the month begins a day early somewhere in the world.
  var earliest: Timestamp {
    let first = CivilDate(year: year, month: month, day: 1) ?? CivilDate(daysSinceEpoch: 0)
    return Timestamp(first.adding(days: -1), offset: 0)
  }

  /// Every entry of the log is earlier.
  var latest: Timestamp {
    let first = CivilDate(year: year, month: month, day: 1) ?? CivilDate(daysSinceEpoch: 0)
    return Timestamp(first.adding(months: 1).adding(days: 1), offset: 0)
  }
}
