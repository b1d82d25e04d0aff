package import DisplayText
import Glibc

/// The whole window, taken for a while: keys come one by one, and what was there comes back.
///
/// Whatever ends it (``close()``, a signal, a fault, a vanished terminal) leaves the terminal's modes,
/// the cursor and the lines that stood there as they were found. Confined to one thread.
package final class FullScreen {
  private let device: TerminalDevice
  private let palette: Palette
  private let pipe: WakePipe
  private var decoder = KeyDecoder()
  private var found = termios()
  private var isOpen = false
  /// What stands on the window, line by line; nil where it is not known.
  private var drawn: [String]?

  /// Shows the other page of the terminal, without its cursor and without wrapping.
  private static let entering: StaticString = "\u{1B}[?1049h\u{1B}[?25l\u{1B}[?7l\u{1B}[H\u{1B}[2J"
  /// Undoes what ``entering`` did; bytes that a signal handler may write.
  static let leaving: StaticString = "\u{1B}[0m\u{1B}[?7h\u{1B}[?25h\u{1B}[?1049l"

  private static let signals = [SIGTSTP, SIGCONT, SIGWINCH]
  /// How long an ESC may stand alone before it counts as a key, in milliseconds.
  private static let escapeDelay: CInt = 50

  /// Nil for a terminal that cannot be drawn on.
  ///
  /// - Parameters:
  ///   - device: The terminal.
  ///   - environment: `TERM` unset, empty or `dumb` has no screen; `NO_COLOR` counts.
  package init?(device: TerminalDevice, environment: [String: String]) {
    let term = environment["TERM"] ?? ""
    guard !term.isEmpty, term != "dumb", let pipe = WakePipe() else { return nil }
    self.device = device
    self.pipe = pipe
    palette = device.palette(environment: environment)
  }

  deinit { close() }

  package var columns: Int { device.columns }
  package var rows: Int { device.rows }

  /// Takes the window; false when the terminal does not let itself be taken.
  package func open() -> Bool {
    guard !isOpen, tcgetattr(device.input, &found) == 0 else { return isOpen }
    enter()
    return true
  }

  /// Gives the window back as it was found.
  package func close() {
    guard isOpen else { return }
    isOpen = false
    put(Self.leaving)
    tcsetattr(device.input, TCSADRAIN, &found)
    LastResort.setFullScreen(false)
    LastResort.disarm()
  }

  private func enter() {
    isOpen = true
    drawn = nil
    LastResort.arm(terminal: device.input, found: found, wakeEnd: pipe.writeEnd)
    LastResort.setFullScreen(true)
    LastResort.watch(Self.signals)
    takeKeys()
    put(Self.entering)
  }

  /// Keys one by one and unseen; Ctrl-C, Ctrl-Z and Ctrl-\ are keys too.
  private func takeKeys() {
    var modes = found
    modes.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG | IEXTEN)
    modes.c_iflag &= ~tcflag_t(IXON | ICRNL | INLCR | IGNCR)
    withUnsafeMutableBytes(of: &modes.c_cc) { controls in
      controls[Int(VMIN)] = 1
      controls[Int(VTIME)] = 0
    }
    tcsetattr(device.input, TCSADRAIN, &modes)
  }

  // MARK: Drawing

  /// Shows those lines, the first at the top; only what changed is written.
  package func draw(_ lines: [StyledText]) {
    guard isOpen else { return }
    let (columns, rows) = (columns, rows)
    let new = lines.prefix(rows).map { $0.clipped(toColumns: columns).rendered(in: palette) }
    var output = drawn == nil ? "\u{1B}[H\u{1B}[2J" : ""
    for row in 0..<max(new.count, drawn?.count ?? 0) {
      let line = row < new.count ? new[row] : ""
      if let drawn, row < drawn.count, drawn[row] == line { continue }
      output += "\u{1B}[\(row + 1);1H\u{1B}[K\(line)"
    }
    drawn = new
    put(output)
  }

  private func put(_ text: StaticString) {
    put("\(text)")
  }

  private func put(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(device.output, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        var polled = pollfd(fd: device.output, events: Int16(POLLOUT), revents: 0)
        _ = Glibc.poll(&polled, 1, 1000)
      } else if errno != EINTR {
        return
      }
    }
  }

  // MARK: Waiting

  /// Waits for something to happen.
  ///
  /// - Parameter milliseconds: The longest wait; nil for as long as it takes.
  /// - Returns: What happened first.
  package func next(within milliseconds: Int64?) -> ScreenEvent {
    let deadline = milliseconds.map { LineEditor.milliseconds + UInt64(max(0, $0)) }
    while true {
      var timeout: CInt = -1
      if decoder.awaitsSequence {
        timeout = Self.escapeDelay
      } else if let deadline {
        let now = LineEditor.milliseconds
        timeout = CInt(clamping: deadline > now ? deadline - now : 0)
      }
      if let event = wait(within: timeout) { return event }
    }
  }

  /// Nil when there is more to wait for.
  private func wait(within timeout: CInt) -> ScreenEvent? {
    var polled = [
      pollfd(fd: device.input, events: Int16(POLLIN), revents: 0),
      pollfd(fd: pipe.readEnd, events: Int16(POLLIN), revents: 0),
    ]
    let ready = Glibc.poll(&polled, 2, timeout)
    guard ready >= 0 else { return errno == EINTR ? nil : .gone }
    guard ready > 0 else {
      guard decoder.awaitsSequence else { return .timeout }
      return decoder.timeOut().flatMap(ScreenKey.init).map { .key($0) }
    }
    if polled[1].revents != 0, let event = answerSignals() { return event }
    guard polled[0].revents != 0 else { return nil }
    var byte: UInt8 = 0
    switch read(device.input, &byte, 1) {
    case 1: return take(byte)
    case 0: return .gone
    default: return errno == EINTR || errno == EAGAIN ? nil : .gone
    }
  }

  private func take(_ byte: UInt8) -> ScreenEvent? {
    switch byte {
    case 0x03: return .interrupted
    case 0x1A: return suspend()
    case 0x1C:
      close()
      kill(0, SIGQUIT)
      return .gone
    default: return decoder.take(byte).flatMap(ScreenKey.init).map { .key($0) }
    }
  }

  private func answerSignals() -> ScreenEvent? {
    var event: ScreenEvent?
    for reason in pipe.drain() {
      switch CInt(reason) {
      case SIGINT: return .interrupted
      case SIGTERM, SIGHUP: return .terminated(CInt(reason))
      case SIGWINCH:
        drawn = nil
        event = .resized
      case SIGTSTP: event = suspend()
      case SIGCONT:
        // After a stop from outside the modes may be anybody's.
        takeKeys()
        put(Self.entering)
        drawn = nil
        event = .resized
      default: break
      }
    }
    return event
  }

  /// Stops the whole job, as the terminal itself would, and comes back to the same view.
  private func suspend() -> ScreenEvent? {
    guard !LastResort.isIgnored(SIGTSTP) else { return nil }
    close()
    kill(0, SIGTSTP)
    tcgetattr(device.input, &found)
    enter()
    return .resized
  }
}
