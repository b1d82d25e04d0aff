/// One flag of a command.
package struct Option: Sendable {
  /// The name without dashes: `since` for `--since`.
  package let name: String
  /// A one-letter form without its dash.
  package let short: Character?
  /// What stands for the value in the usage line (`DATE`); nil for a switch.
  package let value: String?
  /// True where the flag may be given more than once.
  package let repeats: Bool
  package let help: String

  package init(
    _ name: String, short: Character? = nil, value: String? = nil, repeats: Bool = false,
    help: String
  ) {
    self.name = name
    self.short = short
    self.value = value
    self.repeats = repeats
    self.help = help
  }

  /// `-k, --kind KIND`.
  package var heading: String {
    let letter = short.map { "-\($0), " } ?? "    "
    return "\(letter)--\(name)" + (value.map { " \($0)" } ?? "")
  }
}

extension Option {
  package static let json = Option("json", help: "one JSON object per line")

  /// Flags that every command takes.
  package static let everywhere = [
    Option("journal", value: "DIR", help: "use the journal in DIR"),
    Option("no-input", help: "ask nothing; what is missing holds"),
    Option("help", short: "h", help: "say what the command does and how"),
  ]
}
