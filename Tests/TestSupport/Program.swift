import Glibc

/// A program run to its end, with its output kept.
package struct Program {
  private let name: String
  private let arguments: [String]
  private let environment: [String: String]?

  package struct Outcome {
    /// The exit status, or 128 and the number of the signal.
    package let status: Int32
    package let output: [UInt8]
    package let errors: [UInt8]

    package var text: String { String(decoding: output, as: UTF8.self) }
    package var complaint: String { String(decoding: errors, as: UTF8.self) }
  }

  /// A program not started yet; nil stands for our own environment and directory.
  package init(
    _ name: String, _ arguments: [String], environment: [String: String]? = nil,
    directory: String? = nil
  ) {
    // posix_spawn can change the directory only through a call that Swift does not see.
    self.name = directory == nil ? name : "env"
    self.arguments = (directory.map { ["-C", $0, name] } ?? []) + arguments
    self.environment = environment
  }

  /// Runs it with that standard input; throws when it cannot be found.
  package func run(input: [UInt8] = []) throws(TestFailure) -> Outcome {
    let (inFile, outFile, errorFile) = (try unnamed(), try unnamed(), try unnamed())
    defer { for file in [inFile, outFile, errorFile] { close(file) } }
    var rest = input[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(inFile, $0.baseAddress, $0.count) }
      guard count > 0 else { throw TestFailure("write", errno) }
      rest = rest.dropFirst(count)
    }
    lseek(inFile, 0, SEEK_SET)
    let process = try spawn([inFile, outFile, errorFile])
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { throw TestFailure("waitpid", errno) }
    }
    let signal = status & 0x7f
    return Outcome(
      status: signal == 0 ? (status >> 8) & 0xff : 128 + signal, output: contents(of: outFile),
      errors: contents(of: errorFile))
  }

  private func spawn(_ files: [Int32]) throws(TestFailure) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    // Whoever runs the tests may ignore signals, and the test library blocks some that a shell needs
    // to wait for its children.
    var signals = sigset_t()
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    for (target, file) in files.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, file, Int32(target))
    }
    var words: [UnsafeMutablePointer<CChar>?] = ([name] + arguments).map { strdup($0) }
    words.append(nil)
    defer { words.forEach { free($0) } }
    var variables = environment?.map { strdup("\($0)=\($1)") } ?? []
    variables.append(nil)
    defer { variables.forEach { free($0) } }
    var process = pid_t()
    let code =
      environment == nil
      ? posix_spawnp(&process, name, &actions, &attributes, words, environ)
      : posix_spawnp(&process, name, &actions, &attributes, words, variables)
    guard code == 0 else { throw TestFailure("\(name) cannot be run", code) }
    return process
  }

  private func unnamed() throws(TestFailure) -> Int32 {
    var path = Array("/tmp/brink-test-XXXXXX".utf8CString)
    let file = mkstemp(&path)
    guard file >= 0 else { throw TestFailure("mkstemp", errno) }
    _ = fcntl(file, F_SETFD, FD_CLOEXEC)
    unlink(path)
    return file
  }

  private func contents(of file: Int32) -> [UInt8] {
    let size = lseek(file, 0, SEEK_END)
    var bytes = [UInt8](repeating: 0, count: max(0, Int(size)))
    let count = pread(file, &bytes, bytes.count, 0)
    return Array(bytes.prefix(max(0, count)))
  }
}
