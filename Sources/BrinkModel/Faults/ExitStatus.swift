/// What a finished command tells the shell that called it.
///
/// The numbers from 64 up are those of BSD's sysexits.h; 125 to 127 are those of env(1).
package enum ExitStatus: Int32, Sendable {
  /// Done, or crossed.
  case done = 0
  /// Held at the boundary, or a check or gate says no.
  case held = 1
  case usage = 2
  case badData = 65
  case noInput = 66
  case cannotWrite = 73
  case cannotRead = 74
  case busy = 75
  case badConfiguration = 78
  /// Around a command: held, or brink itself failed.
  case commandNotStarted = 125
  case commandNotExecutable = 126
  case commandNotFound = 127
}
