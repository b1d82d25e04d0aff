/// Which logs have to be compared byte for byte, decided from sizes alone.
package struct SyncPlan: Equatable, Sendable {
  /// In their order.
  package let compared: [LogName]

  /// - Parameters:
  ///   - here: the sizes of the logs of the journal.
  ///   - there: the logs of the remote now.
  ///   - before: the logs of the remote when they were last compared.
  package init(here: [LogName: Int], there: [LogName: RemoteLog], before: [LogName: RemoteLog]) {
    let changed = there.filter { log, found in
      here[log] != found.size || before[log]?.blob != found.blob
    }
    compared = (here.keys.filter { there[$0] == nil } + changed.keys).sorted()
  }
}
