import Glibc

/// The part of a terminal's modes that a program may have changed.
package struct TerminalModes: Equatable, Sendable, CustomStringConvertible {
  let input: tcflag_t
  let output: tcflag_t
  let control: tcflag_t
  let local: tcflag_t

  init(_ modes: termios) {
    input = modes.c_iflag
    output = modes.c_oflag
    control = modes.c_cflag
    local = modes.c_lflag
  }

  /// Whether the kernel echoes what is typed.
  package var echoes: Bool { local & tcflag_t(ECHO) != 0 }
  /// Whether the kernel hands on whole lines.
  package var isCanonical: Bool { local & tcflag_t(ICANON) != 0 }

  package var description: String {
    [input, output, control, local].map { String($0, radix: 8) }.joined(separator: " ")
  }
}
