import BrinkModel

/// What a sync does to the logs of a journal: it reads them, puts those of others in their place whole,
/// and gives our own a new name; it never writes into one.
extension Journal {
  /// The sizes of all logs.
  func logSizes() throws(Fault) -> [LogName: Int] {
    do {
      var sizes: [LogName: Int] = [:]
      for log in try listing().logs {
        // One that went away in between is not there.
        if let status = try? system.linkStatus(path(log)) { sizes[log] = status.size }
      }
      return sizes
    } catch {
      throw .cannotRead(directory, error)
    }
  }

  /// All bytes of a log; nil when it is not there.
  func bytes(of log: LogName) throws(Fault) -> [UInt8]? {
    do {
      _ = try system.linkStatus(path(log))
    } catch {
      if error == .noEntry { return nil }
      throw .cannotRead(path(log), error)
    }
    let file = try openForReading(log)
    defer { try? system.close(file) }
    do {
      return try system.bytes(0..<(try system.status(file).size), of: file)
    } catch {
      throw .cannotRead(path(log), error)
    }
  }

  /// Puts what somebody else wrote in its place; false when the log has grown since it was compared.
  func take(_ log: LogName, _ bytes: [UInt8], inPlaceOf size: Int?) throws(Fault) -> Bool {
    let folder = "\(directory)/\(LogName.folder(year: log.year, month: log.month))"
    for folder in [folder, String(folder.dropLast(3))] where isLink(folder) {
      throw .notTaken(folder, "the folder is a symbolic link")
    }
    do {
      try system.makeFolder(folder)
      guard (try? system.linkStatus(path(log)).size) == size else { return false }
      try system.replace(path(log), with: bytes, temporary: "\(folder)/.brink.new")
      try system.synchronizeDirectory(folder)
      return true
    } catch {
      throw .notTaken(path(log), "\(error)")
    }
  }

  /// Gives one of our logs the next free name of a writer, so that it goes on under that name.
  ///
  /// Under both locks: whoever waits to append to it appends to the same file under its new name, and
  /// whoever was about to make a log of the new name opens this one instead. A kill leaves at most
  /// an empty log.
  func move(_ log: LogName, to writer: Writer) throws(Fault) -> LogName {
    let old = path(log)
    do throws(Errno) {
      let file = try system.whole { () throws(Errno) in try system.open(old, .appendExisting) }
      defer { try? system.close(file) }
      try lock(file)
      var new = LogName(year: log.year, month: log.month, writer: writer)
      while try !rename(old, to: new) { new = new.next }
      try system.synchronizeDirectory(
        "\(directory)/\(LogName.folder(year: log.year, month: log.month))")
      return new
    } catch {
      throw .notMoved(old, error)
    }
  }

  /// Gives a file the name of a log that is not there; false when there is one.
  private func rename(_ old: String, to new: LogName) throws(Errno) -> Bool {
    let place: System.Descriptor
    do throws(Errno) {
      place = try system.whole { () throws(Errno) in try system.open(path(new), .create) }
    } catch {
      if error == .exists { return false }
      throw error
    }
    defer { try? system.close(place) }
    try lock(place)
    // Somebody may have been faster and begun a log there.
    guard try system.status(place).size == 0 else { return false }
    try system.rename(old, path(new))
    return true
  }

  /// Takes a lock that is never held for long.
  private func lock(_ file: System.Descriptor) throws(Errno) {
    for attempt in 1... {
      do throws(Errno) {
        return try system.whole { () throws(Errno) in try system.lock(file) }
      } catch {
        guard error == .again, attempt < 2000 else { throw error }
        system.pause(1000)
      }
    }
  }
}

extension Fault {
  fileprivate static func notTaken(_ path: String, _ what: String) -> Fault {
    Fault(
      place: path, what: "what was fetched for it cannot be written: \(what)",
      remedy: "Make it writable for you; the next `brink sync` tries again.", status: .cannotWrite)
  }

  fileprivate static func notMoved(_ path: String, _ reason: Errno) -> Fault {
    Fault(
      place: path, what: "this log cannot be given the name it has in a synced journal: \(reason)",
      remedy: "Make its folder writable for you; the next `brink sync` tries again.",
      status: .cannotWrite)
  }
}
