import BrinkModel
import Rec

extension DraftStore {
  enum Look {
    /// Gone, or killed before its first record: there is nothing in it.
    case nothing
    case held
    case draft(AbandonedDraft)
    case fault(Fault)
  }

  private enum Opened {
    case gone
    case held
    case locked(System.Descriptor, FileStatus)
  }

  func look(at name: String) -> Look {
    do {
      switch try open(name) {
      case .gone: return .nothing
      case .held: return .held
      case .locked(let file, let status):
        defer { try? system.close(file) }
        // A walk that just made it may be about to lock it: it is not ours to remove.
        if status.size == 0 { return .nothing }
        return try read(file, status, name).map(Look.draft)
          ?? .fault(.draftRefused("\(folder)/\(name)", "does not say how the walk began"))
      }
    } catch {
      return .fault(error)
    }
  }

  /// Opens and locks a draft; nil when it is gone or a living walk has it.
  func openReleased(_ name: String) throws(Fault) -> System.Descriptor? {
    for _ in 0..<Self.mostTries {
      switch try open(name) {
      case .gone: return nil
      case .locked(let file, _): return file
      case .held: system.pause(Self.pause)
      }
    }
    return nil
  }

  private func open(_ name: String) throws(Fault) -> Opened {
    let path = "\(folder)/\(name)"
    let file: System.Descriptor
    do {
      file = try system.whole { () throws(Errno) in try system.open(path, .appendExisting) }
    } catch {
      if error == .noEntry { return .gone }
      if error == .symbolicLink { throw .draftRefused(path, "is a symbolic link") }
      throw .cannotRead(path, error)
    }
    var isTaken = false
    defer { if !isTaken { try? system.close(file) } }
    let status: FileStatus
    do {
      guard try tryLock(file) else { return .held }
      status = try system.status(file)
    } catch {
      throw .cannotRead(path, error)
    }
    // Its walk ended between our opening and our locking it.
    if status.links == 0 { return .gone }
    if let problem = problem(with: status) { throw .draftRefused(path, problem) }
    isTaken = true
    return .locked(file, status)
  }

  private func problem(with status: FileStatus) -> String? {
    if status.kind != .regular { return "is not a regular file" }
    if status.owner != system.effectiveUser() { return "belongs to another user" }
    if status.links != 1 { return "has more than one name (hard links)" }
    return status.size > Self.largest ? "is larger than any walk" : nil
  }

  private func read(
    _ file: System.Descriptor, _ status: FileStatus, _ name: String
  ) throws(Fault) -> AbandonedDraft? {
    do {
      let bytes = try system.bytes(0..<status.size, of: file)
      return AbandonedDraft(name: name, RecordReader.items(in: bytes))
    } catch {
      throw .cannotRead("\(folder)/\(name)", error)
    }
  }

  /// 64 MiB.
  private static let largest = 64 << 20
}
