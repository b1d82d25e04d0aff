import Glibc

/// The child that signals are passed to, 0 while there is none; written with signals blocked.
nonisolated(unsafe) private var receiver: pid_t = 0

/// Passes on what a process sent to us alone; the terminal has told the child itself.
private func pass(
  _ signal: Int32, _ info: UnsafeMutablePointer<siginfo_t>?, _: UnsafeMutableRawPointer?
) {
  let error = errno
  if let info, info.pointee.si_code <= 0, receiver > 0 { kill(receiver, signal) }
  errno = error
}

/// What happens to signals while a command runs in our place.
final class SignalPassing {
  private static let passed = [SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGUSR1, SIGUSR2, SIGWINCH]
  private static let ignored = [SIGTSTP, SIGTTIN, SIGTTOU]

  private let inherited: InheritedSignals
  private var before: [(signal: Int32, action: sigaction)] = []
  /// The mask the child is to have: the one we were called with.
  private(set) var maskBefore = sigset_t()

  init(_ inherited: InheritedSignals) {
    self.inherited = inherited
  }

  /// Sets our handlers and blocks signals until the child is there to receive them.
  func begin() {
    var all = sigset_t()
    sigfillset(&all)
    sigprocmask(SIG_BLOCK, &all, &maskBefore)
    receiver = 0
    for signal in Self.passed + Self.ignored + inherited.ignored { remember(signal) }
    for signal in Self.passed {
      var action = sigaction()
      action.__sigaction_handler.sa_sigaction = pass
      action.sa_flags = SA_SIGINFO | Int32(bitPattern: UInt32(SA_RESTART))
      sigaction(signal, &action, nil)
    }
    for signal in Self.ignored + inherited.ignored { ignore(signal) }
  }

  func started(_ child: pid_t) {
    receiver = child
    // What the terminal sent before there was a child to tell is the child's all the same.
    var pending = sigset_t()
    sigpending(&pending)
    for signal in [SIGINT, SIGQUIT] where sigismember(&pending, signal) == 1 {
      kill(child, signal)
    }
    sigprocmask(SIG_SETMASK, &maskBefore, nil)
  }

  /// Puts everything back as it was.
  func end() {
    var all = sigset_t()
    sigfillset(&all)
    sigprocmask(SIG_BLOCK, &all, nil)
    receiver = 0
    for (signal, action) in before.reversed() {
      var action = action
      sigaction(signal, &action, nil)
    }
    before = []
    sigprocmask(SIG_SETMASK, &maskBefore, nil)
  }

  /// The signals the child starts with at their default: all that we were not started ignoring.
  var defaultsForChild: sigset_t {
    var set = sigset_t()
    sigfillset(&set)
    for signal in inherited.ignored { sigdelset(&set, signal) }
    return set
  }

  private func remember(_ signal: Int32) {
    var action = sigaction()
    if sigaction(signal, nil, &action) == 0 { before.append((signal, action)) }
  }

  private func ignore(_ signal: Int32) {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = SIG_IGN
    sigaction(signal, &action, nil)
  }
}
