import Glibc

/// The three streams of a detached command: their ends with it, ours, and what came through.
struct DetachedStreams {
  /// Standard input, output and error of the command.
  private(set) var theirs: [Int32] = []
  private var ours: [Int32] = []
  private(set) var output: [UInt8] = []
  private(set) var errors: [UInt8] = []

  private static let errorLimit = 1 << 16

  /// Nil when the system has no more of them.
  init?() {
    for _ in 0..<3 {
      // Sockets and not pipes: writing to one that nobody reads need not end us.
      var pair: [Int32] = [-1, -1]
      let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
      guard socketpair(AF_UNIX, kind, 0, &pair) == 0 else {
        closeAll()
        return nil
      }
      ours.append(pair[0])
      // A descriptor below 3 would be overwritten before it is handed over.
      let high = fcntl(pair[1], F_DUPFD_CLOEXEC, 3)
      close(pair[1])
      theirs.append(high)
    }
  }

  mutating func closeTheirs() {
    for stream in theirs { close(stream) }
    theirs = []
  }

  mutating func closeAll() {
    closeTheirs()
    for stream in ours where stream >= 0 { close(stream) }
    ours = []
  }

  /// Passes bytes until the command has ended; nil when a limit came first and it was killed.
  ///
  /// What it leaves running in the background is not waited for.
  mutating func serve(
    _ child: pid_t, input: [UInt8], timeLimit: Int, outputLimit: Int
  ) -> Ending? {
    let deadline = Self.now() + timeLimit
    var rest = input[...]
    if rest.isEmpty { closeOurs(0) }
    while true {
      let left = deadline - Self.now()
      guard left > 0, output.count <= outputLimit else {
        kill(-child, SIGKILL)
        _ = wait(child, 0)
        return nil
      }
      let isOver = ours[1] < 0 && ours[2] < 0
      exchange(&rest, milliseconds: isOver ? 2 : min(50, left))
      guard let ending = wait(child, WNOHANG) else { continue }
      while exchange(&rest, milliseconds: 0) {}
      return output.count <= outputLimit ? ending : nil
    }
  }

  /// Waits for something to pass on and passes it on; false when there was nothing.
  @discardableResult
  private mutating func exchange(_ rest: inout ArraySlice<UInt8>, milliseconds: Int) -> Bool {
    var ready = ours.enumerated().map { number, stream in
      pollfd(fd: stream, events: Int16(number == 0 ? POLLOUT : POLLIN), revents: 0)
    }
    guard poll(&ready, 3, Int32(milliseconds)) > 0 else { return false }
    if ready[0].revents != 0 {
      let flags = Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT)
      let count = rest.withUnsafeBytes { send(ours[0], $0.baseAddress, $0.count, flags) }
      if count > 0 { rest = rest.dropFirst(count) }
      if rest.isEmpty || count < 0 && errno != EAGAIN && errno != EINTR { closeOurs(0) }
    }
    var hasPassed = false
    for number in 1...2 where ready[number].revents != 0 {
      hasPassed = receive(number) || hasPassed
    }
    return hasPassed
  }

  private mutating func receive(_ number: Int) -> Bool {
    var block = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(ours[number], &block, block.count)
    if count < 0, errno == EINTR || errno == EAGAIN { return false }
    guard count > 0 else {
      closeOurs(number)
      return false
    }
    if number == 1 {
      output += block[..<count]
    } else if errors.count < Self.errorLimit {
      errors += block[..<count]
    }
    return true
  }

  private mutating func closeOurs(_ number: Int) {
    guard ours[number] >= 0 else { return }
    close(ours[number])
    ours[number] = -1
  }

  private func wait(_ child: pid_t, _ options: Int32) -> Ending? {
    var status: Int32 = 0
    while true {
      let found = waitpid(child, &status, options)
      if found == 0 { return nil }
      if found == child {
        return status & 0x7f == 0 ? .exited(status >> 8 & 0xff) : .signalled(status & 0x7f)
      }
      if errno != EINTR { return .notExecutable(errno) }
    }
  }

  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
