package import DisplayText
import Glibc

/// The terminal a conversation is held on: two descriptors that are both terminals.
///
/// Standard output stays free for the command that owns it.
package final class TerminalDevice: Sendable {
  package let input: CInt
  package let output: CInt
  private let isOwned: Bool

  private init(input: CInt, output: CInt, isOwned: Bool) {
    self.input = input
    self.output = output
    self.isOwned = isOwned
  }

  /// Borrows two descriptors; nil unless both are terminals.
  package convenience init?(input: CInt, output: CInt) {
    guard isatty(input) == 1, isatty(output) == 1 else { return nil }
    self.init(input: input, output: output, isOwned: false)
  }

  /// The controlling terminal, else standard input with standard error or output; nil without any.
  package static func controlling() -> TerminalDevice? {
    let tty = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)
    if tty >= 0 { return TerminalDevice(input: tty, output: tty, isOwned: true) }
    return TerminalDevice(input: STDIN_FILENO, output: STDERR_FILENO)
      ?? TerminalDevice(input: STDIN_FILENO, output: STDOUT_FILENO)
  }

  deinit {
    if isOwned { close(input) }
  }

  /// Whether this process may read the terminal without being stopped for it.
  package var isForeground: Bool {
    let group = tcgetpgrp(input)
    return group < 0 || group == getpgrp()
  }

  /// Throws away what was typed and not read yet.
  package func forgetTypedAhead() { tcflush(input, TCIFLUSH) }

  /// The width in columns; 80 where the terminal does not tell.
  package var columns: Int { windowSize.map { Int($0.ws_col) } ?? 80 }

  /// The height in rows; 24 where the terminal does not tell.
  package var rows: Int { windowSize.map { Int($0.ws_row) } ?? 24 }

  private var windowSize: winsize? {
    var size = winsize()
    guard ioctl(output, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else {
      return nil
    }
    return size
  }

  /// Whether colour may be used on it.
  package func palette(environment: [String: String]) -> Palette {
    Palette(isTerminal: true, environment: environment)
  }
}
