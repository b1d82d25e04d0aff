package import BrinkModel

/// The folder that git looks for hooks in, and what may be done there.
///
/// What somebody else put there is never changed: it gets a second name, and a hook of ours takes
/// the first in one step, so that at no moment there is none.
package struct HookFolder {
  /// What stands where a hook is looked for.
  package enum Standing: Equatable, Sendable {
    case nothing
    case script(GitHookScript.Reading)
    /// No file, or one that cannot be read.
    case unreadable
  }

  package let path: String
  private let system: System

  package init(_ path: String, system: System = .real) {
    self.path = path
    self.system = system
  }

  /// Where git looks for that hook.
  package func file(_ hook: GitHook) -> String { "\(path)/\(hook.rawValue)" }

  /// True when something stood there before ours and is kept.
  package func keepsOther(_ hook: GitHook) -> Bool {
    (try? system.linkStatus(fileBefore(hook))) != nil
  }

  package func standing(_ hook: GitHook) -> Standing {
    guard let status = try? system.linkStatus(file(hook)) else { return .nothing }
    switch status.kind {
    case .directory, .other: return .unreadable
    case .symbolicLink: return .script(.foreign)
    case .regular:
      // None of ours is long.
      guard status.size < 1 << 16 else { return .script(.foreign) }
      guard let bytes = try? bytes(of: file(hook), status.size) else { return .unreadable }
      return .script(GitHookScript.read(bytes, of: hook))
    }
  }

  /// What our hook there tells brink; nothing where there is none.
  package func flags(_ hook: GitHook) -> [String] {
    guard case .script(.ours(let script)) = standing(hook) else { return [] }
    return script.flags
  }

  /// Puts the hook there; what stands there already runs behind it.
  ///
  /// - Parameters:
  ///   - hook: Which one.
  ///   - flags: What the hook tells brink.
  /// - Returns: False when it was there just so.
  /// - Throws: Where it cannot be written, or something in the way is not ours to move.
  package func install(_ hook: GitHook, flags: [String]) throws(Fault) -> Bool {
    let madeFolder = try isMissing ? make() : false
    switch standing(hook) {
    case .nothing:
      // Ours would run it although nobody asked for that.
      guard !keepsOther(hook) else { throw leftOver(hook) }
      try write(GitHookScript(hook, flags: flags, madeFolder: madeFolder))
    case .script(.ours(let old)):
      let script = GitHookScript(hook, flags: flags, madeFolder: old.madeFolder)
      let there = try? bytes(of: file(hook), 1 << 16)
      if there == Array(script.text.utf8) { return false }
      try write(script)
    case .script(.edited): throw edited(hook, "installed again")
    case .script(.foreign):
      guard !keepsOther(hook) || isKilledInstall(hook) else { throw leftOver(hook) }
      try attempt { () throws(Errno) in try keep(hook) }
      do {
        try write(GitHookScript(hook, flags: flags))
      } catch {
        putBack(hook)
        throw error
      }
    case .unreadable:
      throw fault(file(hook), "is no file that can be read", "Look at what it is.")
    }
    return true
  }

  /// Takes the hook out; what stood there before stands there again, the same file.
  ///
  /// False when there is none of ours.
  package func uninstall(_ hook: GitHook) throws(Fault) -> Bool {
    switch standing(hook) {
    case .script(.ours(let script)):
      try attempt { () throws(Errno) in
        if keepsOther(hook) {
          try system.rename(fileBefore(hook), file(hook))
        } else {
          try system.unlink(file(hook))
        }
        if script.madeFolder, try system.names(path).isEmpty { try system.removeDirectory(path) }
      }
      return true
    case .script(.edited): throw edited(hook, "taken out")
    case .script(.foreign) where isKilledInstall(hook): putBack(hook)
    case .nothing, .script(.foreign), .unreadable:
      guard !keepsOther(hook) else { throw leftOver(hook) }
    }
    return false
  }

  private func fileBefore(_ hook: GitHook) -> String { "\(path)/\(hook.nameBefore)" }

  /// True when the other's file has both names: an install got no further.
  private func isKilledInstall(_ hook: GitHook) -> Bool {
    guard let first = try? system.linkStatus(file(hook)),
      let second = try? system.linkStatus(fileBefore(hook))
    else { return false }
    return first.identity == second.identity
  }

  /// Undoes `keep`: the file has its first name, and only that.
  private func putBack(_ hook: GitHook) {
    if isKilledInstall(hook) {
      try? system.unlink(fileBefore(hook))
    } else if (try? system.linkStatus(file(hook))) == nil {
      try? system.rename(fileBefore(hook), file(hook))
    }
  }

  private var isMissing: Bool { (try? system.names(path)) == nil }

  private func make() throws(Fault) -> Bool {
    try attempt { () throws(Errno) in try system.makeFolder(path) }
    return true
  }

  /// Gives the other's file its second name; where links cannot be had, its only one.
  private func keep(_ hook: GitHook) throws(Errno) {
    if isKilledInstall(hook) { return }
    do {
      try system.link(file(hook), fileBefore(hook))
    } catch {
      if error == .exists { throw error }
      try system.rename(file(hook), fileBefore(hook))
    }
  }

  private func write(_ script: GitHookScript) throws(Fault) {
    let temporary = "\(file(script.hook)).\(system.effectiveUser()).new"
    try? system.unlink(temporary)
    try attempt { () throws(Errno) in
      let file = try system.whole { () throws(Errno) in try system.open(temporary, .create) }
      do throws(Errno) {
        try system.writeAll(Array(script.text.utf8), to: file)
        try system.changeMode(file, 0o755)
        try system.whole { () throws(Errno) in try system.synchronize(file) }
        try system.close(file)
        try system.rename(temporary, self.file(script.hook))
      } catch {
        try? system.close(file)
        try? system.unlink(temporary)
        throw error
      }
    }
  }

  private func bytes(of path: String, _ length: Int) throws(Errno) -> [UInt8] {
    let file = try system.whole { () throws(Errno) in try system.open(path, .read) }
    defer { try? system.close(file) }
    return try system.bytes(0..<length, of: file)
  }
}

extension HookFolder {
  private func attempt(_ body: () throws(Errno) -> Void) throws(Fault) {
    do {
      try body()
    } catch {
      throw fault(
        path, "cannot be changed: \(error)", "Make it writable for you; nothing was replaced.")
    }
  }

  private func edited(_ hook: GitHook, _ what: String) -> Fault {
    fault(
      file(hook), "was changed by somebody since it was installed: it is not \(what)",
      "Take what is yours to a file of its own, remove this one, then try again.")
  }

  private func leftOver(_ hook: GitHook) -> Fault {
    fault(
      fileBefore(hook), "was kept for a hook of ours that is no longer there",
      "Something took its place. Look at both files and give one of them the name "
        + "\(hook.rawValue), then try again.")
  }

  private func fault(_ place: String, _ what: String, _ remedy: String) -> Fault {
    Fault(place: place, what: what, remedy: remedy, status: .cannotWrite)
  }
}
