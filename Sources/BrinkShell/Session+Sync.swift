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
