import Glibc

/// A command run in our place: our terminal, our streams, our environment, our process group, its own
/// signals.
///
/// While it runs we ignore what the terminal sends to both of us, pass on what is sent to us alone,
/// and stop and continue with it, so that the shell's job control sees one job.
package struct ForegroundCommand {
  let words: [[UInt8]]
  let inherited: InheritedSignals

  /// - Parameters:
  ///   - words: The program and its arguments, byte for byte.
  ///   - inherited: What it is to ignore as we were to.
  package init(_ words: [[UInt8]], inherited: InheritedSignals) {
    self.words = words
    self.inherited = inherited
  }

  /// Runs it to its end.
  package func run() -> Ending { run(writingTo: nil, waiting: Self.wait) }

  /// Runs it to its end, with both its output streams going somewhere else where that is given.
  func run(writingTo output: Int32?, waiting wait: (pid_t) -> Ending) -> Ending {
    let file: [UInt8]
    switch SearchPath.lookUp(words.first ?? []) {
    case .found(let found): file = found
    case .forbidden: return .notExecutable(EACCES)
    case .missing: return .notFound
    }
    let passing = SignalPassing(inherited)
    passing.begin()
    defer { passing.end() }
    var status = spawn(file, words, output, passing)
    if status == .failure(ENOEXEC) {
      // A script without its first line: as execvp(3) does, hand it to the shell.
      let shell = Array("/bin/sh".utf8)
      status = spawn(shell, [shell, file] + words.dropFirst(), output, passing)
    }
    switch status {
    case .success(let child):
      passing.started(child)
      return wait(child)
    case .failure(ENOENT): return .notFound
    case .failure(let error): return .notExecutable(error)
    }
  }

  private enum Spawned: Equatable {
    case success(pid_t)
    case failure(Int32)
  }

  private func spawn(
    _ file: [UInt8], _ words: [[UInt8]], _ output: Int32?, _ passing: SignalPassing
  ) -> Spawned {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if let output {
      for stream in [STDOUT_FILENO, STDERR_FILENO] {
        posix_spawn_file_actions_adddup2(&actions, output, stream)
      }
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var defaults = passing.defaultsForChild
    var mask = passing.maskBefore
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    posix_spawnattr_setsigmask(&attributes, &mask)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    var child: pid_t = 0
    let error = withCStrings([file] + words) { strings in
      guard let path = strings.pointee else { return ENOENT }
      return posix_spawn(&child, path, &actions, &attributes, strings + 1, environ)
    }
    return error == 0 ? .success(child) : .failure(error)
  }

  private static func wait(for child: pid_t) -> Ending {
    while true {
      if let ending = ending(of: child, WUNTRACED) { return ending }
    }
  }

  /// How the child ended; nil while it goes on.
  ///
  /// A child that was stopped stops us too.
  static func ending(of child: pid_t, _ options: Int32) -> Ending? {
    var status: Int32 = 0
    let found = waitpid(child, &status, options)
    guard found == child else {
      return found == 0 || errno == EINTR ? nil : .notExecutable(errno)
    }
    switch status & 0x7f {
    case 0: return .exited(status >> 8 & 0xff)
    case 0x7f:
      raise(SIGSTOP)
      kill(child, SIGCONT)
      return nil
    default: return .signalled(status & 0x7f)
    }
  }
}
