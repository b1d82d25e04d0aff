import Glibc

/// The last resort: leaves the terminal as it was found when the process dies in the middle.
///
/// Signal handlers may use neither locks nor memory management, so what they need is plain
/// process-wide state that a handler finds whole at any moment. It looks after one terminal at a
/// time, which is all a process has.
enum LastResort {
  /// Deadly signals that somebody sends.
  private static let requests: [CInt] = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]
  /// Deadly signals that a fault raises.
  private static let faults: [CInt] = [SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGABRT]

  /// Starts to look after a terminal.
  ///
  /// - Parameters:
  ///   - terminal: The descriptor whose modes are restored.
  ///   - found: The modes to restore.
  ///   - wakeEnd: Where a signal's number is written as one byte while a line is being read, and
  ///     SIGINT's at any time.
  static func arm(terminal: CInt, found: termios, wakeEnd: CInt) {
    guardedModes = found
    guardedTerminal = terminal
    signalPipe = wakeEnd
    if !isRegistered {
      isRegistered = true
      atexit { restoreGuardedTerminal() }
    }
    for signal in requests { install(onRequest, for: signal) }
    for signal in faults { install(onFault, for: signal) }
  }

  /// Puts every handler back and forgets the terminal.
  static func disarm() {
    for signal in replaced.indices where replaced[signal] != nil { remove(CInt(signal)) }
    guardedTerminal = -1
  }

  /// Whether a line is being read, so that signals are the reader's to answer.
  static func setReading(_ reading: Bool, bracketsPastes: Bool) {
    isBeingRead = reading
    isBracketingPastes = reading && bracketsPastes
  }

  /// Whether the whole screen is taken, so that it has to be given back too.
  static func setFullScreen(_ full: Bool) {
    isBeingRead = full
    isFullScreen = full
  }

  /// Sends further signals to the reader until ``disarm()``; one that is ignored stays ignored.
  static func watch(_ signals: [CInt]) {
    for signal in signals { install(onRequest, for: signal) }
  }

  static func stopWatching(_ signals: [CInt]) {
    for signal in signals { remove(signal) }
  }

  private static func remove(_ signal: CInt) {
    guard let old = replaced[Int(signal)] else { return }
    withUnsafePointer(to: old) { _ = sigaction(signal, $0, nil) }
    replaced[Int(signal)] = nil
    previous[Int(signal)] = sigaction()
  }

  private static func install(_ handler: @convention(c) (CInt) -> Void, for signal: CInt) {
    guard replaced[Int(signal)] == nil, !isIgnored(signal) else { return }
    var old = sigaction()
    sigaction(signal, nil, &old)
    replaced[Int(signal)] = old
    previous[Int(signal)] = old
    var new = sigaction()
    new.__sigaction_handler.sa_handler = handler
    new.sa_flags = SA_ONSTACK
    sigaction(signal, &new, nil)
  }

  /// Whether a signal was ignored when this process came to it.
  static func isIgnored(_ signal: CInt) -> Bool {
    var current = sigaction()
    sigaction(signal, nil, &current)
    return current.sa_flags & SA_SIGINFO == 0 && isIgnored(current)
  }

  private static func isIgnored(_ action: sigaction) -> Bool {
    unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
      == unsafeBitCast(SIG_IGN, to: Int.self)
  }

  nonisolated(unsafe) private static var isRegistered = false
  nonisolated(unsafe) private static var replaced: [sigaction?] = Array(
    repeating: nil, count: 32)
}

// Read by the handlers. `previous` has a place for every signal below 32.
nonisolated(unsafe) private var guardedTerminal: CInt = -1
nonisolated(unsafe) private var guardedModes = termios()
nonisolated(unsafe) private var signalPipe: CInt = -1
nonisolated(unsafe) private var isBeingRead = false
nonisolated(unsafe) private var isBracketingPastes = false
nonisolated(unsafe) private var isFullScreen = false
nonisolated(unsafe) private var previous: UnsafeMutablePointer<sigaction> = {
  let actions = UnsafeMutablePointer<sigaction>.allocate(capacity: 32)
  actions.initialize(repeating: sigaction(), count: 32)
  return actions
}()

private func onRequest(_ signal: CInt) {
  let error = errno
  if signal == SIGINT || (isBeingRead && signal != SIGQUIT) {
    var byte = UInt8(truncatingIfNeeded: signal)
    _ = write(signalPipe, &byte, 1)
  } else {
    restoreGuardedTerminal()
    dieOf(signal)
  }
  errno = error
}

/// A fault happens again when the handler returns, now met by whoever handled it before.
private func onFault(_ signal: CInt) {
  restoreGuardedTerminal()
  dieOf(signal)
}

/// Takes effect when the handler returns and the signal is unblocked.
private func dieOf(_ signal: CInt) {
  sigaction(signal, previous + Int(signal), nil)
  raise(signal)
}

private func restoreGuardedTerminal() {
  guard guardedTerminal >= 0, tcgetpgrp(guardedTerminal) == getpgrp() else { return }
  if isFullScreen {
    _ = FullScreen.leaving.withUTF8Buffer { write(guardedTerminal, $0.baseAddress, $0.count) }
  }
  if isBracketingPastes { _ = write(guardedTerminal, "\u{1B}[?2004l", 8) }
  tcsetattr(guardedTerminal, TCSANOW, &guardedModes)
}
