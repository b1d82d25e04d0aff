import BrinkModel

/// Where what a synced journal needs beside its logs is kept: with the person, not in the journal.
///
/// A journal may come out of somebody else's repository. Nothing in it may say where entries are
/// sent, or bring configuration for git; so all of that is found by the journal's path, at home.
package struct SyncFolder: Sendable {
  package let path: String
  let system: System

  /// The folder of that journal below `$XDG_STATE_HOME`; nil while the journal is not there.
  package init?(journal: String, stateDirectory: String, system: System = .real) {
    guard let resolved = try? system.resolve(journal) else { return nil }
    path = "\(Self.all(stateDirectory))/\(Self.key(of: resolved))"
    self.system = system
  }

  /// A short name for something long, safe in a path.
  func key(of name: String) -> String { Self.key(of: name) }

  private static func key(of name: String) -> String {
    SHA256.hexadecimal(Array(name.utf8), first: 8)
  }

  /// Which clone the journal is; nil when it is not synced, as most are not.
  package static func clone(
    ofJournal journal: String, stateDirectory: String, system: System = .real
  ) -> Clone? {
    guard (try? system.linkStatus(all(stateDirectory))) != nil,
      let folder = SyncFolder(journal: journal, stateDirectory: stateDirectory, system: system)
    else { return nil }
    return folder.clone
  }

  /// Which clone the journal is; nil when it is not synced or the file is damaged.
  package var clone: Clone? { bytes(of: "clone").flatMap { Clone($0) } }

  /// Keeps which clone it is; on disk when this returns.
  func keep(_ clone: Clone, of journal: String) throws(Fault) {
    try write(clone.bytes(journal: journal), to: "clone")
  }

  /// What the last syncs left behind; empty when there is nothing that can be read.
  var state: SyncState { bytes(of: "state").flatMap { SyncState($0) } ?? SyncState() }

  func keep(_ state: SyncState) throws(Fault) { try write(state.bytes, to: "state") }

  /// Takes the lock that one sync at a time holds; nil while another has it.
  func lock() throws(Fault) -> System.Descriptor? {
    do throws(Errno) {
      try system.makeFolder(path)
      let file = try system.whole { () throws(Errno) in try system.open("\(path)/lock", .append) }
      do throws(Errno) {
        try system.whole { () throws(Errno) in try system.lock(file) }
      } catch {
        try? system.close(file)
        guard error == .again else { throw error }
        return nil
      }
      return file
    } catch {
      throw .syncFolder(path, error)
    }
  }

  /// Writes a file whole: it is the old one or the new one, whatever happens.
  private func write(_ bytes: [UInt8], to name: String) throws(Fault) {
    do {
      try system.makeFolder(path)
      try system.replace("\(path)/\(name)", with: bytes, temporary: "\(path)/\(name).new")
      try system.synchronizeDirectory(path)
    } catch {
      throw .syncFolder(path, error)
    }
  }

  private func bytes(of name: String) -> [UInt8]? { try? system.contents("\(path)/\(name)") }

  private static func all(_ stateDirectory: String) -> String { "\(stateDirectory)/brink/sync" }
}

extension System {
  /// Puts bytes in the place of a file, by way of another file in the same folder.
  func replace(_ path: String, with bytes: [UInt8], temporary: String) throws(Errno) {
    // What a killed sync left behind.
    try? unlink(temporary)
    let file = try whole { () throws(Errno) in try open(temporary, .create) }
    do {
      defer { try? close(file) }
      try writeAll(bytes, to: file)
      try whole { () throws(Errno) in try synchronizeData(file) }
    } catch {
      try? unlink(temporary)
      throw error
    }
    try rename(temporary, path)
  }

  /// All bytes of a regular file.
  func contents(_ path: String) throws(Errno) -> [UInt8] {
    let file = try whole { () throws(Errno) in try open(path, .read) }
    defer { try? close(file) }
    return try bytes(0..<(try status(file).size), of: file)
  }
}

extension Fault {
  static func syncFolder(_ path: String, _ reason: Errno) -> Fault {
    Fault(
      place: path, what: "what sync keeps here cannot be written: \(reason)",
      remedy: reason == .noSpace || reason == .quota
        ? "Free some space on that disk; the entries themselves are safe in the journal."
        : "Make the folder writable for you; the entries themselves are safe in the journal.",
      status: .cannotWrite)
  }
}
