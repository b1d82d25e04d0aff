import Glibc

/// The three streams of a helper program, seen from our side.
///
/// All are served in one loop, so that neither side waits for the other; its input is a socket, so
/// that a program which does not read it sends us no SIGPIPE.
struct CapturedStreams {
  /// Bytes of standard error that are kept.
  static let complaintLimit = 4096

  private(set) var output: [UInt8] = []
  private(set) var complaint: [UInt8] = []
  private let outputLimit: Int
  /// For each stream our end and its end; -1 once closed.
  private var near: [Int32] = [-1, -1, -1]
  private var far: [Int32] = [-1, -1, -1]

  /// Nil when the system has no more descriptors.
  init?(outputLimit: Int) {
    self.outputLimit = outputLimit
    for stream in 0..<3 {
      var ends: [Int32] = [-1, -1]
      let kind = Int32(SOCK_STREAM.rawValue)
      let isMade = SpawnLock.held {
        guard (stream == 0 ? socketpair(AF_UNIX, kind, 0, &ends) : pipe(&ends)) == 0 else {
          return false
        }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return true
      }
      guard isMade else {
        close()
        return nil
      }
      near[stream] = ends[0]
      far[stream] = ends[1]
    }
  }

  /// Its ends, each with the number it is to have there.
  var farEnds: [(end: Int32, stream: Int32)] { far.enumerated().map { ($1, Int32($0)) } }

  mutating func closeFarEnds() { far = far.map(Self.closed) }

  mutating func close() {
    closeFarEnds()
    near = near.map(Self.closed)
  }

  /// Milliseconds on a clock that nobody sets.
  static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  /// Gives it the input and takes what it writes until it closes both streams.
  ///
  /// - Returns: False when a limit was reached first.
  mutating func exchange(_ input: [UInt8], until deadline: Int) -> Bool {
    var rest = input[...]
    while near[1] >= 0 || near[2] >= 0 {
      if rest.isEmpty { closeNear(0) }
      var ready = near.enumerated().map { stream, end in
        pollfd(fd: end, events: Int16(stream == 0 ? POLLOUT : POLLIN), revents: 0)
      }
      let left = deadline - Self.now()
      guard left > 0 else { return false }
      let count = poll(&ready, 3, Int32(clamping: left))
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      if ready[0].revents != 0 { give(&rest) }
      for stream in [1, 2] where ready[stream].revents != 0 { take(stream) }
      guard output.count <= outputLimit else { return false }
    }
    return true
  }

  private mutating func give(_ rest: inout ArraySlice<UInt8>) {
    let flags = Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT)
    let count = rest.withUnsafeBytes { send(near[0], $0.baseAddress, $0.count, flags) }
    if count >= 0 {
      rest = rest.dropFirst(count)
    } else if errno != EINTR, errno != EAGAIN {
      // It does not want to read any more; what it says is what counts.
      rest = []
    }
  }

  private mutating func take(_ stream: Int) {
    var block = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(near[stream], &block, block.count)
    if count < 0, errno == EINTR || errno == EAGAIN { return }
    guard count > 0 else { return closeNear(stream) }
    if stream == 1 {
      output += block[..<count]
    } else {
      complaint += block[..<count].prefix(Self.complaintLimit - complaint.count)
    }
  }

  private mutating func closeNear(_ stream: Int) { near[stream] = Self.closed(near[stream]) }

  private static func closed(_ end: Int32) -> Int32 {
    if end >= 0 { Glibc.close(end) }
    return -1
  }
}
