import BrinkModel
import BrinkProcesses
import BrinkShell
import BrinkTerminal
import Glibc

extension World {
  /// The world as it is.
  static func real(_ inherited: InheritedSignals) -> World {
    let variables = environment()
    let errors = Output(STDERR_FILENO, name: "standard error")
    return World(
      variables: variables, directory: currentDirectory(), login: login(variables), host: host(),
      inherited: inherited, now: now, output: Output(STDOUT_FILENO, name: "standard output"),
      errors: errors, outputIsTerminal: isatty(STDOUT_FILENO) == 1,
      columns: { TerminalDevice(input: STDOUT_FILENO, output: STDOUT_FILENO)?.columns ?? 80 },
      converse: { commandFollows in
        conversation(variables, errors: errors, commandFollows: commandFollows)
      })
  }

  private static func environment() -> [String: String] {
    var variables: [String: String] = [:]
    var next = environ
    while let text = next.pointee {
      let pair = String(cString: text)
      if let equals = pair.firstIndex(of: "=") {
        variables[String(pair[..<equals])] = String(pair[pair.index(after: equals)...])
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
  private static func login(_ variables: [String: String]) -> String {
    if geteuid() == 0, let caller = variables["SUDO_USER"], !caller.isEmpty { return caller }
    for name in ["LOGNAME", "USER"] {
      if let value = variables[name], !value.isEmpty { return value }
    }
    return getpwuid(geteuid()).map { String(cString: $0.pointee.pw_name) } ?? "uid\(geteuid())"
  }

  private static func host() -> String {
    var name = utsname()
    guard uname(&name) == 0 else { return "localhost" }
    return withUnsafeBytes(of: name.nodename) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
  }

  private static func now() -> Timestamp {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    var seconds = time.tv_sec
    var wall = tm()
    localtime_r(&seconds, &wall)
    return Timestamp(
      milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000,
      offset: wall.tm_gmtoff / 60)
  }

  /// A terminal where there is one to ask at, else the lines of standard input.
  ///
  /// A command that follows owns standard input, so a person is then asked on the controlling
  /// terminal, provided that what we say is seen there too.
  private static func conversation(
    _ variables: [String: String], errors: Output, commandFollows: Bool
  ) -> any Conversation {
    let personPresent =
      isatty(STDIN_FILENO) == 1 || (commandFollows && isatty(STDERR_FILENO) == 1)
    if personPresent, let device = TerminalDevice.controlling(),
      let terminal = TerminalConversation(device: device, variables: variables)
    {
      return terminal
    }
    let lines = PipedLines(descriptor: STDIN_FILENO, commandFollows ? .exact : .buffered)
    return PipedConversation(lines: isatty(STDIN_FILENO) == 1 ? nil : lines, errors: errors)
  }
}
