/// What became of a helper program that was run out of sight.
package enum Capture: Equatable, Sendable {
  /// It ended by itself: its status as a shell reports it, what it wrote, how its complaint begins.
  case ended(status: Int32, output: [UInt8], complaint: [UInt8])
  /// No such program, or the system would not run it.
  case notStarted
  /// It was killed: it took too long or wrote too much.
  case outOfBounds
}
