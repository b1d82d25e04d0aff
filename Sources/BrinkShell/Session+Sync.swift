import BrinkFiles
import BrinkModel

extension Session {
  /// What shares the journal in use with its other clones, whether it is synced already or not.
  ///
  /// `patience` is how many milliseconds one exchange with the remote may take; nil for what suits it.
  func sync(patience: Int? = nil) throws(Fault) -> Sync {
    guard let state = world.stateDirectory else {
      throw Fault(
        place: "sync", what: "has no place for what it keeps: HOME is not set",
        remedy: "Set HOME or XDG_STATE_HOME.", status: .badConfiguration)
    }
    return Sync(
      try journal(), base: baseWriter, stateDirectory: state, git: .quiet(world.variables),
      patience: patience)
  }

  /// True when the journal in use is shared with other clones.
  var isSynced: Bool {
    get throws(Fault) {
      guard let state = world.stateDirectory else { return false }
      return SyncFolder.clone(ofJournal: try journal().directory, stateDirectory: state) != nil
    }
  }

  /// Fetches what the others wrote; takes a few seconds at most.
  ///
  /// Says so where that cannot be done; what is here is used then.
  func catchUp() throws(Fault) {
    guard try isSynced else { return }
    let sync = try sync(patience: 5_000)
    do throws(Fault) {
      guard let trouble = try sync.round(now: now).trouble else { return }
      warn(FaultText.text(of: trouble))
    } catch {
      // Another sync is fetching already.
      guard error.status != .busy else { return }
      warn(FaultText.text(of: error))
    }
  }

  /// Entries that wait here to be sent, where there was no sync for so many milliseconds; nil where
  /// there is nothing to say.
  func unsent(for milliseconds: Int64) -> (count: Int, since: Timestamp)? {
    guard (try? isSynced) == true, let status = try? sync().status(), status.unsent > 0 else {
      return nil
    }
    let since = status.inStep ?? now
    guard status.inStep == nil || now.milliseconds - since.milliseconds >= milliseconds else {
      return nil
    }
    return (status.unsent, since)
  }

  /// Who writes here, whatever the clone.
  var baseWriter: Writer { Writer(user: world.login, host: world.host) }

  /// Whose logs are written here: with the name of the clone where the journal is synced.
  func writer(inJournal directory: String) -> Writer {
    guard let state = world.stateDirectory,
      let clone = SyncFolder.clone(ofJournal: directory, stateDirectory: state)
    else { return baseWriter }
    return baseWriter.cloned(as: clone.name)
  }
}
