import Synchronization

/// Held while descriptors are made that no helper may inherit, and while a helper is started.
///
/// Between `pipe` and its mark for closing, a helper started on another thread would take the end
/// along, and whoever reads the other one would wait for that helper.
enum SpawnLock {
  private static let lock = Mutex(0)

  static func held<Result: Sendable>(_ body: () -> Result) -> Result {
    lock.withLock { _ in body() }
  }
}
