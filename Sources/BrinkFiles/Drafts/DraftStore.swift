package import BrinkModel
import Rec

/// The drafts of a journal, in its `.drafts` folder.
package struct DraftStore: Sendable {
  let journal: Journal
  var folder: String { "\(journal.directory)/.drafts" }
  var system: System { journal.system }

  /// What `abandoned` found.
  package struct Found: Equatable, Sendable {
    /// The oldest first.
    package var drafts: [AbandonedDraft] = []
    /// Files that are no drafts of ours.
    package var faults: [Fault] = []
  }

  /// A lock is asked for so often before a living walk is taken to have it: somebody else may only be
  /// looking, or a child forked at that moment holds it until it runs its program.
  static let mostTries = 10
  /// Microseconds between two tries.
  static let pause: UInt32 = 2000

  package init(_ journal: Journal) {
    self.journal = journal
  }

  /// Opens and locks a draft before the first question of a walk.
  package func begin(
    _ subject: DraftSubject, now: Timestamp
  ) throws(Fault) -> Draft {
    let draft = try lockedDraft(at: now)
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
    var names = try names()
    for attempt in 1...Self.mostTries {
      var held: [String] = []
      for name in names {
        switch look(at: name) {
        case .nothing: break
        case .held: held.append(name)
        case .draft(let draft): found.drafts.append(draft)
        case .fault(let fault): found.faults.append(fault)
        }
      }
      names = held
      if names.isEmpty || attempt == Self.mostTries { break }
      system.pause(Self.pause)
    }
    found.drafts.sort { $0.name < $1.name }
    return found
  }

  /// Takes a draft up again; nil when another walk has it or has finished it.
  package func resume(_ abandoned: AbandonedDraft) throws(Fault) -> Draft? {
    guard let file = try openReleased(abandoned.name) else { return nil }
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
}
