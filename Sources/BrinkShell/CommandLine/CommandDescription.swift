/// What a person can read about a command; parsing, help, completion and manual all come from it.
package struct CommandDescription: Sendable {
  package let name: String
  /// One line, without a full stop.
  package let summary: String
  /// What follows the name in the usage lines: `ID --why TEXT`.
  package let synopsis: [String]
  /// How many operands it takes.
  package let operands: ClosedRange<Int>
  package let options: [Option]
  /// True where `-- CMD ARG…` may follow.
  package let takesCommand: Bool
  /// Sentences for `--help` and the manual.
  package let details: String
  package let examples: [String]
  /// Whether words that it could take are meant for it where an answer is being asked for too.
  package let isMeant: @Sendable (Arguments) -> Bool

  package init(
    _ name: String, summary: String, synopsis: [String] = [""],
    operands: ClosedRange<Int> = 0...0, options: [Option] = [], takesCommand: Bool = false,
    details: String = "", examples: [String] = [],
    isMeant: @escaping @Sendable (Arguments) -> Bool = { _ in true }
  ) {
    self.name = name
    self.summary = summary
    self.synopsis = synopsis
    self.operands = operands
    self.options = options
    self.takesCommand = takesCommand
    self.details = details
    self.examples = examples
    self.isMeant = isMeant
  }
}
