package import BrinkModel

extension Sync {
  /// How the journal stands; nil when it is not synced.
  ///
  /// Reads two small files, lists the journal, and of the logs written here only what was not sent: no git,
  /// no network.
  package func status() throws(Fault) -> SyncStatus? {
    guard let clone = folder?.clone, let state = folder?.state else { return nil }
    let names = WriterNames(base: base, clone)
    var unsent = 0
    for (log, size) in try journal.logSizes() where names.isWrittenHere(log) {
      let sent = state.sent[log] ?? 0
      guard size > sent, let bytes = try journal.bytes(of: log), bytes.count > sent else {
        continue
      }
      unsent += bytes.sealedEntries(in: sent..<bytes.count)
    }
    return SyncStatus(
      remote: RemoteName.shown(clone.remote), writer: names.own, unsent: unsent,
      inStep: state.inStep, trouble: state.trouble, skews: state.skews)
  }
}
