package import BrinkModel
package import BrinkProcesses
package import BrinkTerminal

/// Everything a command learns from outside and everything it can do there; tests hand in their own.
///
/// What costs time to learn is learned when it is first asked for: most runs need little of it.
package final class World {
  package private(set) lazy var variables = readVariables()
  /// The directory it was started in.
  package private(set) lazy var directory = readDirectory()
  /// The name the system knows the person by, safe to record and to show.
  package private(set) lazy var login = LoginName.safe(readLogin())
  package private(set) lazy var host = readHost()
  /// Signals that were ignored when the process began.
  package let inherited: InheritedSignals
  package let now: @Sendable () -> Timestamp
  /// Milliseconds on a clock that nobody sets: only differences mean anything.
  package let uptime: @Sendable () -> Int64
  /// 64 random bits at a time, for identifiers.
  package let random: @Sendable () -> UInt64
  package let output: Output
  package let errors: Output
  package let outputIsTerminal: Bool
  /// Whether somebody watches standard error while it is written.
  package let errorsAreTerminal: Bool
  /// How many columns the terminal has now.
  package let columns: () -> Int
  /// Opens the place where questions are asked: with a command to follow, its input is left alone.
  package let converse: (_ commandFollows: Bool) -> any Conversation
  /// Opens the terminal itself, whatever the standard streams are, for a question that a shell waits
  /// for; nil where there is none, or where somebody else has it.
  package let openTerminal: () -> (any Conversation)?
  /// The whole window, for a view that fills it; nil where there is none to fill.
  package let openScreen: () -> FullScreen?

  private let readVariables: () -> [String: String]
  private let readDirectory: () -> String
  private let readLogin: () -> String
  private let readHost: () -> String

  package init(
    variables: @escaping () -> [String: String], directory: @escaping () -> String,
    login: @escaping () -> String, host: @escaping () -> String, inherited: InheritedSignals,
    now: @escaping @Sendable () -> Timestamp, uptime: @escaping @Sendable () -> Int64,
    random: @escaping @Sendable () -> UInt64 = { UInt64.random(in: .min ... .max) },
    output: Output, errors: Output, outputIsTerminal: Bool, errorsAreTerminal: Bool = false,
    columns: @escaping () -> Int,
    openTerminal: @escaping () -> (any Conversation)? = { nil },
    openScreen: @escaping () -> FullScreen? = { nil },
    converse: @escaping (Bool) -> any Conversation
  ) {
    readVariables = variables
    readDirectory = directory
    readLogin = login
    readHost = host
    self.inherited = inherited
    self.now = now
    self.uptime = uptime
    self.random = random
    self.output = output
    self.errors = errors
    self.outputIsTerminal = outputIsTerminal
    self.errorsAreTerminal = errorsAreTerminal
    self.columns = columns
    self.openTerminal = openTerminal
    self.openScreen = openScreen
    self.converse = converse
  }
}
