import BrinkModel
import Rec

/// Reads one log from its beginning, one record at a time.
final class LogCursor {
  private let system: System
  private let file: System.Descriptor
  private let path: String
  private let number: Int
  private let filter: EntryFilter
  private let raw: RawFilter?
  private let progress: ReadingUnderWay?
  private var scanner: RecordScanner
  /// What the filter says of the bytes of the chunk.
  private var verdict = RawFilter.Verdict.perhaps
  private var isAfterZeros = false
  private var ready: [JournalRecord] = []
  /// What has no seal: torn when nothing but NULs follow it, else what it looks like.
  private var unsealed: (item: JournalRecord, torn: TornEntry)?

  /// Takes over a log that is open for reading, and closes it when it goes.
  ///
  /// `number` is its place in the list of logs; `progress` is told of every block.
  init(
    _ file: System.Descriptor, path: String, number: Int, system: System, filter: EntryFilter,
    blockSize: Int, progress: ReadingUnderWay?
  ) {
    self.file = file
    self.path = path
    self.number = number
    self.system = system
    self.filter = filter
    self.progress = progress
    raw = filter.isEmpty ? nil : RawFilter(filter)
    scanner = RecordScanner(blockSize: blockSize)
  }

  deinit { try? system.close(file) }

  /// The next record; nil at the end of the log.
  func next() -> JournalRecord? {
    guard ready.isEmpty else { return ready.removeFirst() }
    do {
      while try nextMatchingChunk() {
        if let (item, torn) = unsealed {
          ready.append(scanner.kind == .zeros ? .torn(torn) : item)
          unsealed = nil
        }
        let record = recordAtChunk()
        guard !ready.isEmpty else {
          if let record { return record }
          continue
        }
        if let record { ready.append(record) }
        return ready.removeFirst()
      }
    } catch {
      return .fault(.cannotRead(path, error))
    }
    defer { unsealed = nil }
    return unsealed.map { .torn($0.torn) }
  }

  /// Goes to the next chunk that may match the filter, or to any after something without a seal.
  private func nextMatchingChunk() throws(Errno) -> Bool {
    while try scanner.advance(read) {
      verdict = raw == nil ? .yes : .perhaps
      guard let raw, scanner.kind == .lines, unsealed == nil else { return true }
      verdict = scanner.withChunk(raw.judge)
      if verdict != .no { return true }
    }
    return false
  }

  private func read(into space: UnsafeMutableRawBufferPointer) throws(Errno) -> Int {
    let count = try system.whole { () throws(Errno) in try system.read(file, space) }
    progress?.add(count)
    return count
  }

  private func recordAtChunk() -> JournalRecord? {
    if let plain = plainEntryAtChunk() {
      isAfterZeros = false
      let place = LogPlace(path: path, line: scanner.line())
      return .entry(
        FoundEntry(content: .plain(plain), place: place, isSealed: true, location: location))
    }
    let continuesZeros = isAfterZeros && scanner.kind == .zeros
    isAfterZeros = scanner.kind == .zeros
    guard !continuesZeros, let item = scanner.item() else { return nil }
    switch item {
    case .fault(let fault):
      let place = LogPlace(path: path, line: fault.line)
      return settled(
        .fault(Fault(place, fault)), hasSeal: scanner.kind != .lines || chunkEndsInSeal)
    case .record(let located):
      return parsedRecord(located)
    }
  }

  private func parsedRecord(_ located: LocatedRecord) -> JournalRecord? {
    if located.isDescriptor { return nil }
    if located.isTorn { return .torn(torn()) }
    do {
      let entry = try Entry(located.record)
      guard filter.matches(entry) else { return nil }
      let found = FoundEntry(
        content: .read(entry), place: LogPlace(path: path, line: located.line),
        isSealed: located.seal != nil, location: location)
      return settled(.entry(found), hasSeal: found.isSealed)
    } catch {
      return settled(.fault(Fault(path, located, error)), hasSeal: located.seal != nil)
    }
  }

  /// The entry where its bytes alone say that it is one and that it matches.
  private func plainEntryAtChunk() -> PlainEntry? {
    guard scanner.kind == .lines, verdict == .yes else { return nil }
    return scanner.withChunk { PlainEntry($0) }
  }

  /// The record when its seal says that it is whole; without one, what follows must be seen first.
  private func settled(_ item: JournalRecord, hasSeal: Bool) -> JournalRecord? {
    guard !hasSeal else { return item }
    unsealed = (item, torn())
    return nil
  }

  private var location: ChunkLocation { ChunkLocation(log: number, offset: scanner.offset) }

  private func torn() -> TornEntry {
    let text = scanner.withChunk { chunk in
      chunk.withUnsafeBytes { String(decoding: $0, as: UTF8.self) }
    }
    return TornEntry(text: text, place: LogPlace(path: path, line: scanner.line()))
  }

  private var chunkEndsInSeal: Bool {
    let lines = torn().text.split(separator: "\n")
    return lines.last?.hasPrefix("\(Envelope.seal): ") ?? false
  }
}
