import BrinkModel

/// The records of a journal, ordered by moment and then identifier across all logs.
///
/// Logs are opened when their month begins and read in blocks, so memory does not grow with the
/// journal. Of entries with one identifier the first sealed one counts. Faults and torn entries
/// come where their log has them.
package final class JournalRecords: Sequence, IteratorProtocol {
  private let open: (Int, LogName) -> Result<LogCursor, Fault>
  /// Logs not yet opened, the latest first.
  private var logs: [LogName]
  private let count: Int
  private var heads: [Head] = []
  private var ready: [JournalRecord] = []
  private var held: FoundEntry?

  init(_ logs: [LogName], open: @escaping (Int, LogName) -> Result<LogCursor, Fault>) {
    self.logs = logs.reversed()
    count = logs.count
    self.open = open
  }

  package func next() -> JournalRecord? {
    while ready.isEmpty {
      guard let entry = nextOfAllLogs() else {
        defer { held = nil }
        return ready.isEmpty ? held.map { .entry($0) } : ready.removeFirst()
      }
      guard let before = held, before.id == entry.id else {
        let before = held.take()
        held = entry
        if let before {
          if ready.isEmpty { return .entry(before) }
          ready.append(.entry(before))
        }
        continue
      }
      if !before.isSealed, entry.isSealed { held = entry }
    }
    return ready.removeFirst()
  }

  private func nextOfAllLogs() -> FoundEntry? {
    while true {
      let first = firstHead
      if let log = logs.last, first.map({ log.earliest <= heads[$0].at }) ?? true {
        logs.removeLast()
        openLog(log)
        continue
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

  /// The first of the heads that no other one precedes.
  private var firstHead: Int? {
    guard var first = heads.indices.first else { return nil }
    for index in heads.indices.dropFirst() where heads[index].precedes(heads[first]) {
      first = index
    }
    return first
  }

  private func openLog(_ log: LogName) {
    switch open(count - logs.count - 1, log) {
    case .failure(let fault):
      ready.append(.fault(fault))
    case .success(let cursor):
      if let entry = nextEntry(of: cursor) { heads.append(Head(cursor, entry)) }
    }
  }

  private func nextEntry(of cursor: LogCursor) -> FoundEntry? {
    while let record = cursor.next() {
      guard case .entry(let entry) = record else {
        ready.append(record)
        continue
      }
      return entry
    }
    return nil
  }
}

/// A log and its next entry, the order of which is at hand without looking into it.
private struct Head {
  let cursor: LogCursor
  var entry: FoundEntry {
    didSet { (at, id) = (entry.at, entry.id) }
  }
  private(set) var at: Timestamp
  private var id: EntryID

  init(_ cursor: LogCursor, _ entry: FoundEntry) {
    self.cursor = cursor
    self.entry = entry
    (at, id) = (entry.at, entry.id)
  }

  func precedes(_ other: Head) -> Bool {
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
