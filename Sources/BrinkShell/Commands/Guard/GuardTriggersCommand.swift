import BrinkModel
import Guard

/// Prints the words without one of which no line can match: for the hooks of shells.
enum GuardTriggersCommand {
  static let command = Command(
    CommandDescription(
      "guard triggers", summary: "print the words without one of which no rule can match",
      details: "One word per line, sorted. A lone * means that some rule may match any line.")
  ) { session, _ throws(Fault) in
    for word in Triggers.words(of: RuleBook().sources) { session.world.output.write(word + "\n") }
    return ExitStatus.done.rawValue
  }
}
