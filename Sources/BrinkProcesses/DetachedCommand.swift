import Glibc

/// A helper program run out of sight in a session of its own: bytes in, both streams kept, a limit.
///
/// Without a controlling terminal neither it nor what it starts can ask a person anything. At the
/// limit the whole session is killed.
package struct DetachedCommand {
  /// What became of it.
  package struct Outcome: Sendable {
    /// Nil when a limit ended it.
    package let ending: Ending?
    package let output: [UInt8]
    /// What it wrote to standard error; no more than the beginning of much.
    package let errors: [UInt8]
  }

  private let arguments: [String]
  private let environment: [String: String]
  private let timeLimit: Int
  private let outputLimit: Int

  /// - Parameters:
  ///   - arguments: The program and its arguments.
  ///   - environment: The whole environment it gets.
  ///   - timeLimit: Milliseconds after which it is killed.
  ///   - outputLimit: Bytes of output after which it is killed.
  package init(
    _ arguments: [String], environment: [String: String], timeLimit: Int, outputLimit: Int
  ) {
    self.arguments = arguments
    self.environment = environment
    self.timeLimit = timeLimit
    self.outputLimit = outputLimit
  }

  /// Runs it with that standard input.
  package func run(_ input: [UInt8] = []) -> Outcome {
    let name = Array((arguments.first ?? "").utf8)
    let path = environment["PATH"].map { Array($0.utf8) }
    guard case .found(let file) = SearchPath.lookUp(name, in: path) else {
      return Outcome(ending: .notFound, output: [], errors: [])
    }
    guard var streams = DetachedStreams() else {
      return Outcome(ending: .notExecutable(errno), output: [], errors: [])
    }
    defer { streams.closeAll() }
    var child: pid_t = 0
    let error = spawn(file, streams, &child)
    streams.closeTheirs()
    guard error == 0 else { return Outcome(ending: .notExecutable(error), output: [], errors: []) }
    let ending = streams.serve(
      child, input: input, timeLimit: timeLimit, outputLimit: outputLimit)
    return Outcome(ending: ending, output: streams.output, errors: streams.errors)
  }

  /// `POSIX_SPAWN_SETSID` of glibc 2.26, which Swift does not see.
  private static let newSession: Int32 = 0x80

  private func spawn(_ file: [UInt8], _ streams: DetachedStreams, _ child: inout pid_t) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (target, stream) in streams.theirs.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, stream, Int32(target))
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    posix_spawnattr_setflags(
      &attributes,
      Int16(Self.newSession | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    return withCStrings([file] + arguments.map { Array($0.utf8) }) { strings in
      withCStrings(environment.map { Array("\($0.key)=\($0.value)".utf8) }) { variables in
        guard let path = strings.pointee else { return ENOENT }
        return SpawnLock.held {
          posix_spawn(&child, path, &actions, &attributes, strings + 1, variables)
        }
      }
    }
  }
}
