/// What the hooks see of the ways to run a command, as driving real shells found it.
package enum Coverage {
  /// What a hook makes of a consequential command that is typed so.
  package enum Outcome: String, Sendable {
    /// It was asked about before anything ran.
    case caught
    /// It ran unasked.
    case missed
    /// There is nothing to ask: no consequential command would run.
    case free
    /// This shell has no such thing.
    case none = "–"
  }

  /// One way to run, or only to write, a consequential command.
  package struct Row: Sendable {
    package let name: String
    /// How it looks in bash, `wreck` being a command that a rule knows.
    package let example: String
    package let bash: Outcome
    package let zsh: Outcome
    package let fish: Outcome

    init(
      _ name: String, _ example: String, _ bash: Outcome, _ zsh: Outcome, _ fish: Outcome
    ) {
      self.name = name
      self.example = example
      self.bash = bash
      self.zsh = zsh
      self.fish = fish
    }

    init(_ name: String, _ example: String, _ everywhere: Outcome) {
      self.init(name, example, everywhere, everywhere, everywhere)
    }
  }

  /// The table for people who read it beside the source.
  package static var markdown: String {
    var lines = [
      "# What the guard's hooks see", "",
      "`wreck` stands for a command that a rule holds. *caught*: asked before anything ran. *missed*: it ran unasked."
        + " *free*: rightly not asked.",
      "Found by driving the real shells (bash 5.2, zsh 5.9, fish 3.6) on a terminal, judged by whether a file"
        + " appeared. The gate is `brink -- CMD`.",
      "", "| typed | for example | bash | zsh | fish |", "|---|---|---|---|---|",
    ]
    for row in rows {
      let example = row.example.replacing("|", with: "\\|")
      lines.append(
        "| \(row.name) | `\(example)` | \(row.bash.rawValue) | \(row.zsh.rawValue) | \(row.fish.rawValue) |"
      )
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
