import BrinkModel

extension Journal {
  /// Opens a log for appending and makes it, and the folders above it, when they are not there.
  func openLog(_ log: LogName) throws(Fault) -> System.Descriptor {
    let path = path(log)
    do throws(Errno) {
      do throws(Errno) {
        return try system.whole { () throws(Errno) in try system.open(path, .append) }
      } catch {
        guard error == .noEntry else { throw error }
        try system.makeFolder("\(directory)/\(LogName.folder(year: log.year, month: log.month))")
        return try system.whole { () throws(Errno) in try system.open(path, .append) }
      }
    } catch {
      guard error == .symbolicLink else { throw .notRecorded(path, error) }
      throw .planted(path, "is a symbolic link")
    }
  }

  /// Makes the folders of a log durable, as far up as the journal.
  func synchronizeFolders(of log: LogName) throws(Errno) {
    let month = LogName.folder(year: log.year, month: log.month)
    for folder in ["\(directory)/\(month)", "\(directory)/\(month.prefix(4))", directory] {
      try system.synchronizeDirectory(folder)
    }
  }

  /// Takes the lock, waiting for up to five seconds.
  func lock(_ file: System.Descriptor, _ path: String) throws(Fault) {
    // The lock is held for some ten microseconds, less than the shortest sleep.
    var waited: UInt32 = 0
    var pause: UInt32 = 0
    for attempt in 1... {
      do {
        try system.whole { () throws(Errno) in try system.lock(file) }
        return
      } catch {
        guard error == .again else { throw .notRecorded(path, error) }
        guard waited < 5_000_000 else { throw .busy(path) }
      }
      system.pause(pause)
      waited += pause
      if attempt >= 50 { pause = min(max(pause * 2, 50), 2000) }
    }
  }

  /// Refuses what somebody else may have put in the place of a log.
  func refuse(_ status: FileStatus, _ path: String) throws(Fault) {
    if status.kind != .regular { throw .planted(path, "is not a regular file") }
    if status.owner != system.effectiveUser() { throw .planted(path, "belongs to another user") }
    if status.links != 1 { throw .planted(path, "has more than one name (hard links)") }
  }
}
