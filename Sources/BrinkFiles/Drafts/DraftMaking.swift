import BrinkModel

extension DraftStore {
  /// Makes an empty draft and locks it, under another name when somebody else was faster.
  func lockedDraft(at now: Timestamp) throws(Fault) -> Draft {
    for _ in 0..<Self.mostTries {
      let path = "\(folder)/\(journal.freshID(at: now)).rec"
      do {
        try system.makeFolder(folder)
        let file = try system.whole { () throws(Errno) in try system.open(path, .create) }
        let draft = Draft(file, path: path, system: system)
        guard try lock(file), try isStill(file, path) else { continue }
        try system.synchronizeDirectory(folder)
        return draft
      } catch {
        throw .draft(path, error)
      }
    }
    throw .draft(folder, .again)
  }

  /// Takes the lock; false when somebody holds it for longer than a look takes.
  private func lock(_ file: System.Descriptor) throws(Errno) -> Bool {
    for _ in 0..<Self.mostTries {
      if try tryLock(file) { return true }
      system.pause(Self.pause)
    }
    return false
  }

  func tryLock(_ file: System.Descriptor) throws(Errno) -> Bool {
    do {
      try system.whole { () throws(Errno) in try system.lock(file) }
      return true
    } catch {
      guard error == .again else { throw error }
      return false
    }
  }

  /// Whether the path still leads to the open file, and nothing else does.
  private func isStill(_ file: System.Descriptor, _ path: String) throws(Errno) -> Bool {
    let opened = try system.status(file)
    guard opened.links == 1 else { return false }
    do {
      return try system.linkStatus(path).identity == opened.identity
    } catch {
      guard error == .noEntry else { throw error }
      return false
    }
  }
}
