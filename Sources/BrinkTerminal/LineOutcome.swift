/// What became of a question.
package enum LineOutcome: Equatable, Sendable {
  /// The answer, without the line break that ended it.
  case line(String)
  /// Ctrl-C, with what was typed so far.
  case interrupted(String)
  /// Ctrl-D on an empty line.
  case endOfInput(String)
  /// SIGTERM or SIGHUP arrived, or the terminal is gone; it is restored where it can be.
  case terminated(CInt)
}
