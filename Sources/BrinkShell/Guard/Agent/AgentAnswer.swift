import BrinkModel
import Guard
import Reports

/// What the caller is told: whether it may go on, and if not, what to hand to whom.
package struct AgentAnswer: Equatable, Sendable {
  package enum Decision: Int, Comparable, Sendable {
    /// It may go on.
    case allow
    /// A person decides.
    case ask
    /// Nobody may, as the rules stand.
    case deny

    package var name: String {
      switch self {
      case .allow: "allow"
      case .ask: "ask"
      case .deny: "deny"
      }
    }

    package static func < (one: Decision, other: Decision) -> Bool {
      one.rawValue < other.rawValue
    }
  }

  package let decision: Decision
  package let reason: String
  /// To be put to a person as it stands; nil where there is nothing to decide.
  package var question: String?
  /// What that person would run at their own terminal.
  package var command: String?
  /// Whose name stands for the decision: the person's who runs it.
  package var owner: String?

  package init(_ decision: Decision, _ reason: String) {
    self.decision = decision
    self.reason = reason
  }

  /// Asks a person to decide on a command line.
  package static func ask(
    _ line: String, because reason: String, in directory: String?, owner: String
  ) -> AgentAnswer {
    var answer = AgentAnswer(.ask, reason)
    let command = PersonsCommand.text(for: line, in: directory)
    answer.command = command
    answer.owner = owner
    answer.question =
      "\(owner), who owns this step, and how does it fail? It waits: \(line). Why: \(reason). "
      + "To decide, run at your own terminal: \(command)"
    return answer
  }

  /// For people and for callers that show what a hook complains of.
  package var words: String {
    switch decision {
    case .allow: return ""
    case .deny: return "Denied: \(reason).\n"
    case .ask:
      guard let command, let owner else { return "Held: \(reason).\n" }
      return
        "Held: \(reason).\nOnly a person crosses. Ask \(owner): who owns this, and how does it "
        + "fail? To decide, they run:\n    \(command)\n"
    }
  }
}

/// The command with which a person stands at the boundary before a line.
package enum PersonsCommand {
  package static func text(for line: String, in directory: String?) -> String {
    let reading = ShellReader.read(Array(line.utf8))
    let step =
      isOneProgram(reading) ? line.trimmed : "bash -c " + CommandLineText.quoted([line])
    let place = directory.map { "cd \(CommandLineText.quoted([$0])) && " } ?? ""
    return place + "brink -- " + step
  }

  /// True when the words are one program's and need no shell.
  private static func isOneProgram(_ reading: Reading) -> Bool {
    guard let first = reading.commands.first, reading.doubts.isEmpty else { return false }
    let layers = ShellReader.layers(0, reading)
    return layers.count == reading.commands.count && first.assignments.isEmpty
      && first.redirections.isEmpty && first.words.allSatisfy { !$0.isUnknown }
      && !first.words.isEmpty
  }
}
