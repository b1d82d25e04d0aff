package import Glibc

/// A program running on a pseudo-terminal of its own, as a person would see it.
///
/// The program is the leader of a session whose controlling terminal the pty is, so job control,
/// SIGWINCH and hang-ups work. Nothing here sleeps for a fixed time: ``waitUntil(_:)`` feeds the
/// program's output to the ``Screen`` until a condition holds.
///
///     let terminal = try Pty(product("terminal-probe"), ["--prompt", "ask> "])
///     #expect(terminal.waitUntil { $0.cursorLine == "ask>" }, "\(terminal.screen)")
///     terminal.type("yes\r")
package final class Pty {
  /// Why a program could not be started: the `errno`.
  package struct StartFailure: Error {
    package let code: CInt
  }

  /// How a program ended.
  package enum Exit: Equatable, Sendable {
    case status(CInt)
    case signal(CInt)
    case stillRunning
  }

  /// What the terminal shows now.
  package private(set) var screen: Screen
  /// Every byte the program has written.
  package private(set) var transcript: [UInt8] = []
  package let process: pid_t

  private var master: CInt
  private var exit = Exit.stillRunning

  /// The longest wait for anything; only a failing test gets there, however busy the machine is.
  private static let patience = Duration.seconds(60)

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - command: The path of the program.
  ///   - arguments: What follows its name.
  ///   - environment: Added to a small fixed environment; a nil value takes a variable out of it.
  ///   - directory: Where it runs; nil for here.
  ///   - columns: The width of the window.
  ///   - rows: The height of the window.
  /// - Throws: ``StartFailure`` when no pty or no process can be had.
  package init(
    _ command: String, _ arguments: [String] = [], environment: [String: String?] = [:],
    directory: String? = nil, columns: Int = 80, rows: Int = 24
  ) throws(StartFailure) {
    var master: CInt = -1
    var slave: CInt = -1
    var size = winsize()
    size.ws_col = UInt16(columns)
    size.ws_row = UInt16(rows)
    guard openpty(&master, &slave, nil, nil, &size) == 0 else { throw StartFailure(code: errno) }
    defer { close(slave) }
    _ = fcntl(master, F_SETFD, FD_CLOEXEC)
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
    _ = fcntl(slave, F_SETFD, FD_CLOEXEC)
    var name = [CChar](repeating: 0, count: 128)
    ttyname_r(slave, &name, name.count)

    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    // Opening a terminal in a session that has none makes it the controlling one.
    posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var signals = sigset_t()
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    let newSession: CInt = 0x80  // POSIX_SPAWN_SETSID, which only GNU sources see
    posix_spawnattr_setflags(
      &attributes, Int16(newSession | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))

    var variables: [String: String?] = [
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": "/nonexistent",
      "SWIFT_BACKTRACE": "enable=no",
    ]
    variables.merge(environment) { $1 }
    // posix_spawn can change the directory only through a call that Swift does not see.
    let program = directory == nil ? command : "/usr/bin/env"
    let prefix = directory.map { ["env", "-C", $0] } ?? []
    let argv = (prefix + [command] + arguments).map { strdup($0) } + [nil]
    let envp = variables.compactMap { key, value in value.map { strdup("\(key)=\($0)") } } + [nil]
    defer { for string in argv + envp { free(string) } }
    var process: pid_t = 0
    let code = posix_spawn(&process, program, &actions, &attributes, argv, envp)
    guard code == 0 else {
      close(master)
      throw StartFailure(code: code)
    }
    self.master = master
    self.process = process
    screen = Screen(columns: columns, rows: rows)
  }

  deinit {
    if exit == .stillRunning {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    if master >= 0 { close(master) }
  }

  /// Types text as a keyboard would send it.
  package func type(_ text: String) { type(bytes: Array(text.utf8)) }

  /// Types bytes that need not be text, taking output meanwhile so that neither side blocks.
  package func type(bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        takeOutput(timeout: 1)
      } else {
        return
      }
    }
  }

  /// Pastes text as a terminal with bracketed paste does.
  package func paste(_ text: String) { type("\u{1B}[200~\(text)\u{1B}[201~") }

  /// Lets the program run until the screen satisfies a condition; false when it never does.
  package func waitUntil(_ condition: (Screen) -> Bool) -> Bool {
    let deadline = ContinuousClock.now + Self.patience
    while !condition(screen) {
      guard ContinuousClock.now < deadline else { return false }
      if !takeOutput(timeout: 20), reapIfGone(), !takeOutput(timeout: 0) {
        return condition(screen)
      }
    }
    return true
  }

  /// Changes the size of the window; the kernel tells the program.
  package func resize(columns: Int, rows: Int) {
    var size = winsize()
    size.ws_col = UInt16(columns)
    size.ws_row = UInt16(rows)
    screen.resize(columns: columns, rows: rows)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// Closes the terminal as if its window were closed: the kernel hangs up on the program.
  package func hangUp() {
    close(master)
    master = -1
  }

  /// Sends the program a signal.
  package func send(_ signal: CInt) { kill(process, signal) }

  /// The process that the terminal's keys go to, when that is not the program itself.
  package var childProcess: pid_t? {
    let group = tcgetpgrp(master)
    return group > 0 && group != process ? group : nil
  }

  /// Waits for the program's end.
  package func waitForExit() -> Exit {
    let deadline = ContinuousClock.now + Self.patience
    while ContinuousClock.now < deadline {
      let hadOutput = takeOutput(timeout: 20)
      if reapIfGone(), !hadOutput { break }
    }
    return exit
  }

  /// The terminal's modes; equal before and after a program that leaves things as it found them.
  package var modes: TerminalModes {
    var modes = termios()
    tcgetattr(master, &modes)
    return TerminalModes(modes)
  }

  @discardableResult
  private func takeOutput(timeout: CInt) -> Bool {
    var polled = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&polled, 1, timeout) > 0 else { return false }
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(master, &chunk, chunk.count)
    guard count > 0 else {
      // Nobody has the terminal open: poll would return at once for ever.
      usleep(1_000)
      return false
    }
    transcript += chunk[..<count]
    screen.feed(chunk[..<count])
    return true
  }

  private func reapIfGone() -> Bool {
    guard exit == .stillRunning else { return true }
    var status: CInt = 0
    guard waitpid(process, &status, WNOHANG) == process else { return false }
    exit = status & 0x7F == 0 ? .status(status >> 8 & 0xFF) : .signal(status & 0x7F)
    return true
  }
}
