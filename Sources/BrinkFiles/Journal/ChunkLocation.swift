/// Where a chunk is: in which of a list of logs, and how many bytes from its beginning.
struct ChunkLocation: Sendable {
  private let number: Int32
  let offset: Int

  /// - Parameters:
  ///   - log: the place of its log in the list, from 0.
  ///   - offset: where in the log it begins.
  init(log: Int, offset: Int) {
    number = Int32(truncatingIfNeeded: log)
    self.offset = offset
  }

  var log: Int { Int(number) }
}
