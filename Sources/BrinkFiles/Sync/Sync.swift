package import BrinkModel

/// A journal shared by way of a git repository: every clone sends its own logs and fetches the others'.
///
/// The logs are the truth. One round makes both sides hold the same, in whatever state it finds
/// them; a round that is killed anywhere is made up for by the next.
package struct Sync: Sendable {
  let journal: Journal
  /// Who writes here, without the name of the clone.
  let base: Writer
  private let stateDirectory: String
  private let git: Git
  private let patience: Int?

  /// - Parameters:
  ///   - journal: the journal, whatever its writer.
  ///   - base: who writes here, without the name of a clone.
  ///   - stateDirectory: `$XDG_STATE_HOME`: what a sync keeps is below it.
  ///   - git: how git is run.
  ///   - patience: milliseconds that one exchange with the remote may take; nil for a minute, or
  ///     ten for the first.
  package init(
    _ journal: Journal, base: Writer, stateDirectory: String, git: Git, patience: Int? = nil
  ) {
    self.journal = journal
    self.base = base
    self.stateDirectory = stateDirectory
    self.git = git
    self.patience = patience
  }

  /// Where what it keeps is; nil while there is no journal.
  var folder: SyncFolder? {
    SyncFolder(
      journal: journal.directory, stateDirectory: stateDirectory, system: journal.system)
  }

  /// Lets a moment pass, for a round that found another under way.
  package func pause(milliseconds: Int) {
    journal.system.pause(UInt32(clamping: milliseconds * 1000))
  }

  /// What is said of a journal that is not synced.
  package var notSynced: Fault { .notSynced(journal.directory) }

  /// Makes the journal one that is synced with that repository, or with another one than before.
  ///
  /// The journal is made when it is not there. Nothing is sent yet.
  package func begin(with remote: String) throws(Fault) {
    do {
      try journal.system.makeFolder(journal.directory)
    } catch {
      throw .notRecorded(journal.directory, error)
    }
    guard let folder else { throw .cannotRead(journal.directory, .noEntry) }
    guard let lock = try folder.lock() else { throw .syncBusy(journal.directory) }
    defer { try? journal.system.close(lock) }
    var clone = folder.clone ?? Clone(name: CloneName(random: journal.random()), remote: remote)
    clone.remote = remote
    try folder.keep(clone, of: journal.directory)
  }

  /// Sends what others do not have and fetches what we do not have.
  ///
  /// Safe to call every few seconds: with nothing to do it is one fetch and at most two short runs
  /// of git. Nothing is asked of anybody.
  ///
  /// - Throws: when the journal is not synced, another sync is under way, or something here cannot
  ///   be read or written. A remote that cannot be reached is not thrown: entries wait, and the
  ///   report says why.
  package func round(now: Timestamp) throws(Fault) -> SyncReport {
    guard let folder, let clone = folder.clone else { throw .notSynced(journal.directory) }
    try journal.expectThere()
    guard let lock = try folder.lock() else { throw .syncBusy(journal.directory) }
    defer { try? journal.system.close(lock) }
    let copy = SyncRepository(
      path: "\(folder.path)/git-\(folder.key(of: clone.remote))", remote: clone.remote, git: git,
      system: journal.system, patience: patience)
    var round = SyncRound(
      journal: journal, base: base, folder: folder, copy: copy, clone: clone, now: now)
    return try round.run()
  }
}

extension Fault {
  static func notSynced(_ journal: String) -> Fault {
    Fault(
      place: journal, what: "this journal is not synced",
      remedy: "`brink sync --init URL` shares it by way of a git repository you may write to.",
      status: .badConfiguration)
  }

  static func syncBusy(_ journal: String) -> Fault {
    Fault(
      place: journal, what: "another sync of this journal is under way",
      remedy: "Nothing is lost; try again when it is over.", status: .busy)
  }
}
