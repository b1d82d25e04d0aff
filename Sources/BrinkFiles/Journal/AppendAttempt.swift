import BrinkModel
import Rec

/// What became of one attempt to write an entry to one file.
enum AppendResult {
  /// On disk.
  case recorded(Entry)
  /// The file cannot be continued; it stays as it is.
  case unusable
  /// Written, but whether it is on disk nobody can say.
  case unknown(UnknownOutcome)
}

extension Journal {
  /// Writes one entry to one file: lock, look at the tail, write, unlock, sync.
  ///
  /// The lock is released before the sync, so that several writers share one; a sync covers all
  /// bytes written before it. The folders of a new log are synced before its first byte is written,
  /// so a log with bytes in it is in its folder for good, whoever made it.
  func attempt(
    on log: LogName, _ compose: (LogHead?) -> Entry
  ) throws(Fault) -> AppendResult {
    let path = path(log)
    let (file, status) = try openLocked(log)
    defer { try? system.close(file) }
    try refuse(status, path)
    let found = try recording(path) { () throws(Errno) in
      try ending(of: file, size: status.size)
    }
    guard let found else { return .unusable }
    let entry = compose(found.head)
    guard let closing = closing(of: found, before: entry) else { return .unusable }
    let sealed = sealing(entry, after: found.lastSeal)
    let bytes = closing + sealed.bytes
    try recording(path) { () throws(Errno) in
      if status.size == 0 { try synchronizeFolders(of: log) }
      try system.writeAll(bytes, to: file)
    }
    // Closing the file unlocks it too.
    try? system.unlock(file)
    do {
      try system.whole { () throws(Errno) in try system.synchronizeData(file) }
    } catch {
      return .unknown(
        UnknownOutcome(
          path: path, entry: sealed.entry, reason: error,
          reread: UnknownOutcome.Reread(bytes, at: status.size, of: file, system)))
    }
    return .recorded(sealed.entry)
  }

  /// Opens a log and takes its lock; anew when what was opened lost its name in between, as happens
  /// where a sync has just given a log that name.
  private func openLocked(
    _ log: LogName
  ) throws(Fault) -> (file: System.Descriptor, status: FileStatus) {
    let path = path(log)
    for _ in 0..<Self.mostOpenings {
      let file = try openLog(log)
      do throws(Fault) {
        try lock(file, path)
        let status = try recording(path) { () throws(Errno) in try system.status(file) }
        if status.links > 0 { return (file, status) }
      } catch {
        try? system.close(file)
        throw error
      }
      try? system.close(file)
    }
    throw .busy(path)
  }

  private static let mostOpenings = 10

  private func closing(of ending: LogEnding, before entry: Entry) -> [UInt8]? {
    guard let torn = ending.torn else { return ending.missing }
    return torn.closing(found: entry.at, id: freshID(at: entry.at), by: entry.by)
  }

  /// The entry with its seal, and an empty line and the entry as bytes.
  private func sealing(_ entry: Entry, after last: Seal?) -> (entry: Entry, bytes: [UInt8]) {
    var record = entry.record
    record.fields.removeAll { $0.name == Envelope.seal }
    var bytes = RecordWriter.bytes(record)
    let seal = SealChain(after: last, digest: SHA256.digest).seal(over: bytes)
    RecordWriter.append(Field(Envelope.seal, seal.text), to: &bytes)
    let sealed = Entry(
      id: entry.id, at: entry.at, kind: entry.kind, by: entry.by, fields: entry.fields,
      took: entry.took, seal: seal.text)
    return (sealed, [UInt8(ascii: "\n")] + bytes)
  }

  private func recording<Value>(
    _ path: String, _ step: () throws(Errno) -> Value
  ) throws(Fault) -> Value {
    do {
      return try step()
    } catch {
      throw .notRecorded(path, error)
    }
  }
}
