import BrinkFiles
import BrinkModel
import Glibc
import Synchronization
import TestSupport
import Testing

@Suite struct RenamingTests {
  /// The real calls; before the first lock is taken, something happens.
  private func system(beforeLock happening: @escaping @Sendable () -> Void) -> System {
    let isOver = Mutex(false)
    var system = System.unsynced
    let lock = system.lock
    system.lock = { file throws(Errno) in
      let isFirst = isOver.withLock { over in
        defer { over = true }
        return !over
      }
      if isFirst { happening() }
      try lock(file)
    }
    return system
  }

  @Test func `an append to a log that is just being renamed lands in it`() throws {
    let folder = try TestFolder()
    let month = "\(folder.path)/journal/2026/11"
    let first = try TestJournal(in: folder, system: .unsynced).append("first")
    let moved = system { rename("\(month)/ada.desk.rec", "\(month)/ada.desk.k7q2fm.rec") }
    let test = try TestJournal(in: folder, system: moved, seed: 2)
    let second = try test.append("second")
    #expect(try test.entries() == [first, second])
    #expect(try test.log("2026/11/ada.desk.k7q2fm.rec").sealedLength > 0)
  }

  @Test func `an append to a log that another one takes the place of lands in that one`() throws {
    let folder = try TestFolder()
    let month = "\(folder.path)/journal/2026/11"
    let first = try TestJournal(in: folder, host: "old", system: .unsynced).append("first")
    let replaced = system { rename("\(month)/ada.old.rec", "\(month)/ada.desk.rec") }
    let test = try TestJournal(in: folder, system: replaced, seed: 2)
    let second = try test.append("second")
    #expect(try test.entries() == [first, second])
    #expect(second.seal?.hasPrefix(first.seal?.suffix(64).prefix(8) ?? "none") == true)
  }
}
