import Glibc

/// A pipe that wakes a poll: a byte says why (a signal's number, or 0 for a note).
final class WakePipe: Sendable {
  let readEnd: CInt
  let writeEnd: CInt

  /// Nil when the process has no descriptors left.
  init?() {
    var ends: [CInt] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    readEnd = ends[0]
    writeEnd = ends[1]
  }

  deinit {
    close(readEnd)
    close(writeEnd)
  }

  /// Wakes the reader; a full pipe means that it is awake already.
  func wake(_ reason: UInt8) {
    var byte = reason
    _ = write(writeEnd, &byte, 1)
  }

  /// The reasons since the last time, in order.
  func drain() -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 256)
    let count = read(readEnd, &bytes, bytes.count)
    return Array(bytes.prefix(max(0, count)))
  }
}
