import BrinkFiles
import BrinkModel
import Rec
import Synchronization
import TestSupport

/// A journal in a folder of its own.
struct TestJournal {
  let folder: TestFolder
  let journal: Journal

  init(user: String = "ada", host: String = "desk", system: System = .real, seed: UInt64 = 1) throws
  {
    try self.init(in: TestFolder(), user: user, host: host, system: system, seed: seed)
  }

  /// Another writer's view of the same journal.
  init(
    in folder: TestFolder, user: String = "ada", host: String = "desk", system: System = .real,
    seed: UInt64 = 1
  ) throws {
    self.folder = folder
    let random = Mutex(SeededGenerator(seed: seed))
    journal = Journal(
      directory: "\(folder.path)/journal", writer: Writer(user: user, host: host), by: user,
      system: system, random: { random.withLock { $0.next() } })
  }

  @discardableResult
  func append(_ doing: String, now: Timestamp = .noon) throws -> Entry {
    try journal.append(
      EntryDraft(kind: .decision, fields: [Field("Doing", doing)], took: 3), now: now)
  }

  func items(_ filter: EntryFilter = EntryFilter()) throws -> [JournalItem] {
    try Array(journal.items(matching: filter))
  }

  func entries(_ filter: EntryFilter = EntryFilter()) throws -> [Entry] {
    try items(filter).compactMap { if case .entry(let logged) = $0 { logged.entry } else { nil } }
  }

  /// The bytes of a log, a path from the journal.
  func log(_ path: String = "2026/11/ada.desk.rec") throws -> [UInt8] {
    try folder.bytes("journal/\(path)")
  }

  func write(_ bytes: [UInt8], to path: String = "2026/11/ada.desk.rec") throws {
    try folder.makeFolder("journal/2026/11")
    try folder.write(bytes, to: "journal/\(path)")
  }
}

extension System {
  /// The real calls, without waiting for the disk.
  static var unsynced: System {
    var system = System.real
    system.synchronize = { _ throws(Errno) in }
    system.synchronizeData = { _ throws(Errno) in }
    return system
  }
}

extension Timestamp {
  /// 2026-11-20T12:00:00.000+01:00.
  static let noon = Timestamp(CivilDate(daysSinceEpoch: 20_777), minutes: 720, offset: 60)
}
