import BrinkModel

extension Journal {
  /// Opens a log; a symbolic link only when it leads to a file of ours inside the journal.
  func openForReading(_ log: LogName) throws(Fault) -> System.Descriptor {
    let path = path(log)
    let file: System.Descriptor
    var isLinked = false
    do {
      file = try system.whole { () throws(Errno) in try system.open(path, .read) }
    } catch {
      guard error == .symbolicLink else { throw .cannotRead(path, error) }
      file = try openTarget(of: path)
      isLinked = true
    }
    let status: FileStatus
    do {
      status = try system.status(file)
    } catch {
      try? system.close(file)
      throw .cannotRead(path, error)
    }
    guard let problem = problem(with: status, isLinked: isLinked) else { return file }
    try? system.close(file)
    throw .notALog(path, problem)
  }

  private func problem(with status: FileStatus, isLinked: Bool) -> String? {
    if status.kind != .regular { return "is not a regular file" }
    let isOurs = status.owner == system.effectiveUser()
    return isLinked && !isOurs ? "is a symbolic link to a file of another user" : nil
  }

  private func openTarget(of path: String) throws(Fault) -> System.Descriptor {
    do {
      let target = try system.resolve(path)
      if target.hasPrefix(try system.resolve(directory) + "/") {
        return try system.whole { () throws(Errno) in try system.open(target, .read) }
      }
    } catch {
      throw .cannotRead(path, error)
    }
    throw .notALog(path, "is a symbolic link that leads out of the journal")
  }
}
