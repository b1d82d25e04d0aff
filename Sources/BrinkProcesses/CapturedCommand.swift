import Glibc

/// A helper program run out of sight: no input, its output kept, a time limit, nothing inherited
/// but the environment given.
package struct CapturedCommand {
  let arguments: [String]
  let environment: [String: String]
  let timeLimit: Int
  let outputLimit: Int

  /// - Parameters:
  ///   - arguments: The program and its arguments.
  ///   - environment: The whole environment it gets.
  ///   - timeLimit: Milliseconds after which it is killed.
  ///   - outputLimit: Bytes of output after which it is killed.
  package init(
    _ arguments: [String], environment: [String: String], timeLimit: Int,
    outputLimit: Int = 1 << 20
  ) {
    self.arguments = arguments
    self.environment = environment
    self.timeLimit = timeLimit
    self.outputLimit = outputLimit
  }

  /// What it wrote to standard output; nil unless it ended by itself with status 0.
  package func output() -> String? {
    let name = Array((arguments.first ?? "").utf8)
    let path = environment["PATH"].map { Array($0.utf8) }
    guard case .found(let file) = SearchPath.lookUp(name, in: path) else { return nil }
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends[0]) }
    let child = spawn(file, writingTo: ends[1])
    close(ends[1])
    guard let child else { return nil }
    let captured = drain(ends[0])
    if captured == nil { kill(child, SIGKILL) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    guard status == 0, let captured else { return nil }
    return String(decoding: captured, as: UTF8.self)
  }

  private func spawn(_ file: [UInt8], writingTo output: Int32) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var child: pid_t = 0
    let error = withCStrings([file] + arguments.map { Array($0.utf8) }) { strings in
      withCStrings(environment.map { Array("\($0.key)=\($0.value)".utf8) }) { envp in
        guard let path = strings.pointee else { return ENOENT }
        return posix_spawn(&child, path, &actions, nil, strings + 1, envp)
      }
    }
    return error == 0 ? child : nil
  }

  /// Everything written until the end; nil when a limit was reached first.
  private func drain(_ input: Int32) -> [UInt8]? {
    let deadline = Self.now() + timeLimit
    var output: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      var ready = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
      let left = deadline - Self.now()
      guard left > 0, poll(&ready, 1, Int32(clamping: left)) != 0 else { return nil }
      let count = read(input, &block, block.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return count == 0 ? output : nil }
      output += block[..<count]
      guard output.count <= outputLimit else { return nil }
    }
  }

  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
