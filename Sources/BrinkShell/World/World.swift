package import BrinkModel
package import BrinkProcesses

/// Everything a command learns from outside and everything it can do there; tests hand in their own.
package struct World {
  package var variables: [String: String]
  /// The directory it was started in.
  package var directory: String
  /// The name the system knows the person by.
  package var login: String
  package var host: String
  /// Signals that were ignored when the process began.
  package var inherited: InheritedSignals
  package var now: () -> Timestamp
  package var output: Output
  package var errors: Output
  package var outputIsTerminal: Bool
  /// How many columns the terminal has now.
  package var columns: () -> Int
  /// Opens the place where questions are asked: with a command to follow, its input is left alone.
  package var converse: (_ commandFollows: Bool) -> any Conversation

  package init(
    variables: [String: String], directory: String, login: String, host: String,
    inherited: InheritedSignals, now: @escaping () -> Timestamp, output: Output, errors: Output,
    outputIsTerminal: Bool, columns: @escaping () -> Int,
    converse: @escaping (Bool) -> any Conversation
  ) {
    self.variables = variables
    self.directory = directory
    self.login = login
    self.host = host
    self.inherited = inherited
    self.now = now
    self.output = output
    self.errors = errors
    self.outputIsTerminal = outputIsTerminal
    self.columns = columns
    self.converse = converse
  }
}
