import BrinkModel

/// Why a sync stopped short.
enum SyncTrouble: Error, Equatable {
  /// The remote cannot be reached, or will not have it; entries wait here.
  case remote(String)
  /// Our own copy of the history cannot be used; it can be made again from the remote.
  case copy(String)
  case fault(Fault)
}
