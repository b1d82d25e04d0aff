package import BrinkModel
import Rec

/// The drafts of a journal, in its `.drafts` folder.
package struct DraftStore: Sendable {
  private let journal: Journal
  private var folder: String { "\(journal.directory)/.drafts" }
  private var system: System { journal.system }

  /// What `abandoned` found.
  package struct Found: Equatable, Sendable {
    /// The oldest first.
    package var drafts: [AbandonedDraft] = []
    /// Files that are no drafts of ours.
    package var faults: [Fault] = []
  }

  package init(_ journal: Journal) {
    self.journal = journal
  }

  /// Opens and locks a draft before the first question of a walk.
  package func begin(
    _ subject: DraftSubject, now: Timestamp
  ) throws(Fault) -> Draft {
    let path = "\(folder)/\(journal.freshID(at: now)).rec"
    let file: System.Descriptor
    do {
      try system.makeFolder(folder)
      file = try system.whole { () throws(Errno) in try system.open(path, .create) }
    } catch {
      throw .draft(path, error)
    }
    let draft = Draft(file, path: path, system: system)
    do {
      try system.lock(file)
      try system.synchronizeDirectory(folder)
    } catch {
      throw .draft(path, error)
    }
    try draft.append(
      Draft.bytes(
        Record(
          [Field(DraftFields.checklist, subject.checklist), Field(DraftFields.begun, "\(now)")]
            + (subject.about.map { [Field(DraftFields.about, $0.text)] } ?? [])
            + (subject.command.map { [Field(DraftFields.command, $0)] } ?? []))))
    return draft
  }

  /// The drafts no living walk holds.
  package func abandoned() throws(Fault) -> Found {
    var found = Found()
    for name in try names() {
      do throws(Fault) {
        guard let file = try open(name) else { continue }
        defer { try? system.close(file) }
        guard let draft = try read(file, name) else {
          // Killed before its first record: there is nothing in it.
          if (try? system.status(file).size) == 0 {
            try? system.unlink("\(folder)/\(name)")
            continue
          }
          throw .draftRefused("\(folder)/\(name)", "does not say how the walk began")
        }
        found.drafts.append(draft)
      } catch {
        found.faults.append(error)
      }
    }
    return found
  }

  /// Takes a draft up again; nil when another walk has it or has finished it.
  package func resume(_ abandoned: AbandonedDraft) throws(Fault) -> Draft? {
    guard let file = try open(abandoned.name) else { return nil }
    let draft = Draft(file, path: "\(folder)/\(abandoned.name)", system: system)
    // Ends whatever the kill has cut, a line that ends in `\` included.
    try draft.append([UInt8](repeating: UInt8(ascii: "\n"), count: 3))
    return draft
  }

  private func names() throws(Fault) -> [String] {
    do {
      return try system.names(folder).filter { $0.hasSuffix(".rec") }
    } catch {
      if error == .noEntry { return [] }
      throw .cannotRead(folder, error)
    }
  }

  /// Opens and locks a draft; nil when it is gone or a living walk has it.
  private func open(_ name: String) throws(Fault) -> System.Descriptor? {
    let path = "\(folder)/\(name)"
    let file: System.Descriptor
    do {
      file = try system.whole { () throws(Errno) in try system.open(path, .appendExisting) }
    } catch {
      if error == .noEntry { return nil }
      if error == .symbolicLink { throw .draftRefused(path, "is a symbolic link") }
      throw .cannotRead(path, error)
    }
    let status: FileStatus
    do {
      status = try system.status(file)
      try system.lock(file)
    } catch {
      try? system.close(file)
      if error == .again { return nil }
      throw .cannotRead(path, error)
    }
    guard let problem = problem(with: status) else { return file }
    try? system.close(file)
    throw .draftRefused(path, problem)
  }

  private func problem(with status: FileStatus) -> String? {
    if status.kind != .regular { return "is not a regular file" }
    if status.owner != system.effectiveUser() { return "belongs to another user" }
    if status.links != 1 { return "has more than one name (hard links)" }
    return status.size > Self.largest ? "is larger than any walk" : nil
  }

  private func read(_ file: System.Descriptor, _ name: String) throws(Fault) -> AbandonedDraft? {
    do {
      let bytes = try system.bytes(0..<(try system.status(file).size), of: file)
      return AbandonedDraft(name: name, RecordReader.items(in: bytes))
    } catch {
      throw .cannotRead("\(folder)/\(name)", error)
    }
  }

  /// 64 MiB.
  private static let largest = 64 << 20
}
