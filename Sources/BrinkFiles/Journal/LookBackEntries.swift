package import BrinkModel
import Rec

extension Journal {
  /// Entries enough for `Decisions` to say what is due, on any day, as all entries would.
  ///
  /// Most decisions of an old journal are closed, so they are only counted off against their
  /// outcomes and never taken apart. Runs are not among the entries.
  package func lookBackEntries() throws(Fault) -> [Entry] {
    let logs = try logs(since: nil, until: nil)
    var index = LookBackIndex()
    for number in logs.indices { try note(logs, number, in: &index) }
    if index.identifiers.finish() {
      // Only in order can it be seen which of two entries is the one that counts.
      index = LookBackIndex()
      for case .entry(let found) in records(of: logs, matching: LookBackIndex.filter) {
        index.note(found)
      }
    }
    return try entries(at: index.open(), in: logs)
  }

  private func note(
    _ logs: [LogName], _ number: Int, in index: inout LookBackIndex
  ) throws(Fault) {
    let file: System.Descriptor
    do {
      file = try openForReading(logs[number])
    } catch {
      // As everywhere else, a log that cannot be opened takes no other with it.
      return
    }
    defer { try? system.close(file) }
    do {
      try index.note(log: number) { space throws(Errno) in
        try system.whole { () throws(Errno) in try system.read(file, space) }
      }
    } catch {
      throw .cannotRead(path(logs[number]), error)
    }
  }

  /// The entries whose chunks begin there.
  private func entries(
    at locations: [ChunkLocation], in logs: [LogName]
  ) throws(Fault) -> [Entry] {
    var files: [Int: System.Descriptor] = [:]
    defer { for file in files.values { try? system.close(file) } }
    var entries: [Entry] = []
    entries.reserveCapacity(locations.count)
    for location in locations {
      let file: System.Descriptor
      if let open = files[location.log] {
        file = open
      } else {
        file = try openForReading(logs[location.log])
        files[location.log] = file
      }
      do {
        if let entry = try entry(at: location.offset, of: file) { entries.append(entry) }
      } catch {
        throw .cannotRead(path(logs[location.log]), error)
      }
    }
    return entries
  }

  private func entry(at offset: Int, of file: System.Descriptor) throws(Errno) -> Entry? {
    var scanner = RecordScanner(blockSize: 4096)
    var position = offset
    guard
      try scanner.advance({ space throws(Errno) in
        let count = try system.whole { () throws(Errno) in
          try system.readAt(file, space, position)
        }
        position += count
        return count
      })
    else { return nil }
    if let plain = scanner.withChunk({ PlainEntry($0) }) { return plain.entry }
    guard case .record(let located) = scanner.item() else { return nil }
    return try? Entry(located.record)
  }
}
