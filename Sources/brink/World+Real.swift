import BrinkModel
import BrinkProcesses
import BrinkShell
import BrinkTerminal
import Glibc

extension World {
  /// The world as it is.
  static func real(_ inherited: InheritedSignals) -> World {
    let errors = Output(STDERR_FILENO, name: "standard error")
    return World(
      variables: environment, directory: currentDirectory, login: login, host: host,
      inherited: inherited, now: now, uptime: uptime,
      output: Output(STDOUT_FILENO, name: "standard output"),
      errors: errors, outputIsTerminal: isatty(STDOUT_FILENO) == 1,
      errorsAreTerminal: isatty(STDERR_FILENO) == 1,
      columns: { TerminalDevice(input: STDOUT_FILENO, output: STDOUT_FILENO)?.columns ?? 80 },
      openTerminal: terminal, openScreen: screen,
      converse: { commandFollows in
        conversation(errors: errors, commandFollows: commandFollows)
      })
  }

  private static func environment() -> [String: String] {
    // To grow step by step would put each in its place several times, at every start.
    var variables: [String: String] = Dictionary(minimumCapacity: 128)
    var next = environ
    while let pair = next.pointee {
      if let equals = strchr(pair, Int32(UInt8(ascii: "="))) {
        let name = UnsafeRawBufferPointer(start: pair, count: equals - pair)
        variables[String(decoding: name, as: UTF8.self)] = String(cString: equals + 1)
      }
      next += 1
    }
    return variables
  }

  private static func currentDirectory() -> String {
    guard let path = getcwd(nil, 0) else { return "/" }
    defer { free(path) }
    return String(cString: path)
  }

  /// The name of whoever is at the keyboard, behind sudo too.
  private static func login() -> String {
    let names = geteuid() == 0 ? ["SUDO_USER", "LOGNAME", "USER"] : ["LOGNAME", "USER"]
    for name in names {
      if let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty { return value }
    }
    return LoginName.find(geteuid(), inPasswd: beginning(of: "/etc/passwd")) ?? "uid\(geteuid())"
  }

  /// A small file's bytes, or the first mebibyte of a large one; none where it cannot be read.
  private static func beginning(of path: String) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return [] }
    defer { close(file) }
    return [UInt8](unsafeUninitializedCapacity: 1 << 20) { bytes, length in
      while length < bytes.count {
        let count = read(file, bytes.baseAddress.map { $0 + length }, bytes.count - length)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { break }
        length += count
      }
    }
  }

  private static func host() -> String {
    var name = utsname()
    guard uname(&name) == 0 else { return "localhost" }
    return withUnsafeBytes(of: name.nodename) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
  }

  @Sendable private static func now() -> Timestamp {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    var seconds = time.tv_sec
    var wall = tm()
    localtime_r(&seconds, &wall)
    return Timestamp(
      milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000,
      offset: wall.tm_gmtoff / 60)
  }

  private static func uptime() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }

  /// The window, where keys come from it and what is shown goes to it.
  private static func screen() -> FullScreen? {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { return nil }
    return TerminalDevice.controlling().flatMap {
      FullScreen(device: $0, environment: environment())
    }
  }

  /// The terminal for a question in the middle of a shell's line editing.
  private static func terminal() -> (any Conversation)? {
    guard let device = TerminalDevice.controlling(), device.isForeground else { return nil }
    // zsh takes a program that is stopped there for one that ended well, and would run the line.
    signal(SIGTSTP, SIG_IGN)
    // What was typed ahead was meant for the shell; it must not answer.
    device.forgetTypedAhead()
    return TerminalConversation(device: device, variables: environment())
  }

  /// A terminal where there is one to ask at, else the lines of standard input.
  ///
  /// A command that follows owns standard input, so a person is then asked on the controlling
  /// terminal, provided that what we say is seen there too.
  private static func conversation(
    errors: Output, commandFollows: Bool
  ) -> any Conversation {
    let personPresent =
      isatty(STDIN_FILENO) == 1 || (commandFollows && isatty(STDERR_FILENO) == 1)
    if personPresent, let device = TerminalDevice.controlling(),
      let terminal = TerminalConversation(device: device, variables: environment())
    {
      return terminal
    }
    let lines = PipedLines(descriptor: STDIN_FILENO, commandFollows ? .exact : .buffered)
    return PipedConversation(lines: isatty(STDIN_FILENO) == 1 ? nil : lines, errors: errors)
  }
}
