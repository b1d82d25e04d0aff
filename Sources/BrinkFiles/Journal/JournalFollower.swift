package import BrinkModel
import Rec

/// Watches the logs for what is added to them, by whomever.
///
/// Asking is cheap: a look at the folders of a month or two and the size of each log in them; all
/// other months are looked at every few seconds, for a sync may bring them anything. An entry may
/// come twice when a log is replaced; whoever asks knows it by its identifier.
package struct JournalFollower: Sendable {
  private let journal: Journal
  private let filter: EntryFilter
  private var marks: [LogName: Mark] = [:]
  /// When all months were looked at last.
  private var looked: Timestamp

  private struct Mark {
    let identity: FileStatus.Identity
    /// Everything before was given out.
    var offset: Int
    /// How long the log was when it was read last.
    var size: Int
  }

  /// How often all months are looked at, in milliseconds.
  package static let looksEvery: Int64 = 2_000

  /// Begins at the ends the logs have now.
  package init(_ journal: Journal, matching filter: EntryFilter, now: Timestamp) {
    self.journal = journal
    self.filter = filter
    looked = now
    let recent = Set(logs(around: now))
    for log in (try? journal.listing().logs) ?? [] {
      guard let status = try? journal.system.linkStatus(journal.path(log)) else { continue }
      // Nobody is writing to a month that is over; a sync brings it in whole entries.
      let tail = recent.contains(log) ? endOfSealed(in: log, size: status.size) : status.size
      marks[log] = Mark(identity: status.identity, offset: tail, size: status.size)
    }
  }

  /// What was added since the last time, in the order of moments.
  ///
  /// What cannot be read now is tried again the next time.
  package mutating func newEntries(now: Timestamp) -> [Entry] {
    var entries: [Entry] = []
    for log in logsToLookAt(now) {
      guard let status = try? journal.system.linkStatus(journal.path(log)) else { continue }
      var mark = marks[log] ?? Mark(identity: status.identity, offset: 0, size: 0)
      if mark.identity != status.identity || status.size < mark.offset {
        mark = Mark(identity: status.identity, offset: 0, size: 0)
      }
      guard status.size != mark.size || marks[log] == nil else { continue }
      guard let bytes = bytes(of: log, mark.offset..<status.size) else { continue }
      let (found, length) = Self.sealed(in: bytes)
      entries += found.filter(filter.matches)
      mark.offset += length
      mark.size = status.size
      marks[log] = mark
    }
    return entries.inOrder
  }

  /// Every log when it is time for that, else those of now; a clock that was set back is no reason
  /// to wait.
  private mutating func logsToLookAt(_ now: Timestamp) -> [LogName] {
    let since = now.milliseconds - looked.milliseconds
    guard since >= Self.looksEvery || since < 0, let all = try? journal.listing().logs else {
      return logs(around: now)
    }
    looked = now
    return all
  }

  /// The logs in which entries of now may stand, whatever the offset of the clock that wrote them.
  private func logs(around now: Timestamp) -> [LogName] {
    let days = [now.date.adding(days: -1), now.date, now.date.adding(days: 1)]
    var months: [(year: Int, month: Int)] = []
    for day in days where !months.contains(where: { $0 == (day.year, day.month) }) {
      months.append((day.year, day.month))
    }
    return months.flatMap { (try? journal.logs(year: $0.year, month: $0.month)) ?? [] }
  }

  private func bytes(of log: LogName, _ range: Range<Int>) -> [UInt8]? {
    guard let file = try? journal.openForReading(log) else { return nil }
    defer { try? journal.system.close(file) }
    return try? journal.system.bytes(range, of: file)
  }

  /// Where the last whole entry of the log ends; what follows it may still be being written.
  private func endOfSealed(in log: LogName, size: Int) -> Int {
    var length = Journal.tailWindow
    while true {
      let start = max(0, size - length)
      guard start < size, let bytes = bytes(of: log, start..<size) else { return size }
      if let end = Self.endOfLastSeal(in: bytes) { return start + end }
      if start == 0 { return 0 }
      if length >= Journal.longestTailWindow { return size }
      length *= 16
    }
  }

  /// The index after the last line of a seal that ends in a line break.
  private static func endOfLastSeal(in bytes: [UInt8]) -> Int? {
    let seal = Array("\n\(Envelope.seal): ".utf8)
    guard var end = bytes.lastIndex(of: UInt8(ascii: "\n")) else { return nil }
    while let start = bytes[..<end].lastIndex(of: UInt8(ascii: "\n")) {
      if bytes[start...].starts(with: seal) { return end + 1 }
      end = start
    }
    return nil
  }

  /// The entries that have their seals, and how many bytes they take.
  private static func sealed(in bytes: [UInt8]) -> (entries: [Entry], length: Int) {
    var reader = RecordReader(blockSize: bytes.count + 1)
    var rest = bytes[...]
    var entries: [Entry] = []
    var length = 0
    while let item = reader.next({ space in
      defer { rest = [] }
      space.copyBytes(from: rest)
      return rest.count
    }) {
      guard case .record(let located) = item, located.seal != nil else { continue }
      length = min(bytes.count, reader.scanner.offset + reader.scanner.byteCount)
      if !located.isDescriptor, let entry = try? Entry(located.record) { entries.append(entry) }
    }
    return (entries, length)
  }
}
