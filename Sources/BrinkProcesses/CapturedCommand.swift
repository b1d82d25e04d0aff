import Glibc

/// A helper program run out of sight: its input given, its output kept, a time limit, nothing
/// inherited but the environment given.
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
    guard case .ended(0, let output, _) = capture() else { return nil }
    return String(decoding: output, as: UTF8.self)
  }

  /// Runs it to its end with that standard input, which it need not read.
  package func capture(input: [UInt8] = []) -> Capture {
    let name = Array((arguments.first ?? "").utf8)
    let path = environment["PATH"].map { Array($0.utf8) }
    guard case .found(let file) = SearchPath.lookUp(name, in: path) else { return .notStarted }
    guard var streams = CapturedStreams(outputLimit: outputLimit) else { return .notStarted }
    defer { streams.close() }
    guard let child = spawn(file, streams) else { return .notStarted }
    streams.closeFarEnds()
    let isWhole = streams.exchange(input, until: CapturedStreams.now() + timeLimit)
    if !isWhole { kill(child, SIGKILL) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { return .outOfBounds }
    }
    guard isWhole else { return .outOfBounds }
    let signal = status & 0x7f
    return .ended(
      status: signal == 0 ? status >> 8 & 0xff : 128 + signal, output: streams.output,
      complaint: streams.complaint)
  }

  private func spawn(_ file: [UInt8], _ streams: CapturedStreams) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (end, stream) in streams.farEnds {
      posix_spawn_file_actions_adddup2(&actions, end, stream)
    }
    var child: pid_t = 0
    let error = withCStrings([file] + arguments.map { Array($0.utf8) }) { strings in
      withCStrings(environment.map { Array("\($0.key)=\($0.value)".utf8) }) { envp in
        guard let path = strings.pointee else { return ENOENT }
        return posix_spawn(&child, path, &actions, nil, strings + 1, envp)
      }
    }
    return error == 0 ? child : nil
  }
}
