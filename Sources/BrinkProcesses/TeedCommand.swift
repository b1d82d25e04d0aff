import Glibc

/// A command run in our place whose output is shown and kept at the same time.
package struct TeedCommand {
  private let command: ForegroundCommand
  private let display: Int32

  /// - Parameters:
  ///   - command: What runs; its standard input and its signals stay the terminal's.
  ///   - display: Where what it writes is shown.
  package init(_ command: ForegroundCommand, display: Int32) {
    self.command = command
    self.display = display
  }

  /// Runs it to its end and hands over everything it wrote, as it comes.
  ///
  /// What it leaves running in the background is not waited for.
  package func run(_ take: (ArraySlice<UInt8>) -> Void) -> Ending {
    var ends: [Int32] = [-1, -1]
    let error: Int32 = SpawnLock.held {
      guard pipe(&ends) == 0 else { return errno }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      return 0
    }
    guard error == 0 else { return .notExecutable(error) }
    defer { for end in ends where end >= 0 { close(end) } }
    return command.run(writingTo: ends[1]) { child in
      close(ends[1])
      ends[1] = -1
      var isOpen = true
      while isOpen {
        isOpen = pump(ends[0], milliseconds: 50, take)
        guard let ending = ForegroundCommand.ending(of: child, WNOHANG | WUNTRACED) else {
          continue
        }
        while pump(ends[0], milliseconds: 0, untilEmpty: true, take) {}
        return ending
      }
      while true {
        if let ending = ForegroundCommand.ending(of: child, WUNTRACED) { return ending }
      }
    }
  }

  /// Passes on what is there to be read; false once nothing more will come.
  ///
  /// With `untilEmpty` it is false as soon as nothing is there at the moment.
  private func pump(
    _ input: Int32, milliseconds: Int32, untilEmpty: Bool = false,
    _ take: (ArraySlice<UInt8>) -> Void
  ) -> Bool {
    var ready = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
    guard poll(&ready, 1, milliseconds) > 0 else { return !untilEmpty }
    var block = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(input, &block, block.count)
    if count < 0 { return errno == EINTR || errno == EAGAIN }
    guard count > 0 else { return false }
    show(block[..<count])
    take(block[..<count])
    return true
  }

  private func show(_ bytes: ArraySlice<UInt8>) {
    var rest = bytes
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(display, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }
}
