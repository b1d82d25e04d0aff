import BrinkFiles
import BrinkModel
import Guard

extension AbandonedDraft {
  /// `3 answers`: items that were answered, whatever came before.
  var progress: String {
    let answered = Set(answers.map(\.item)).count
    return answered == 1 ? "1 answer" : "\(answered) answers"
  }

  /// What was answered first, a moment apart, which says nothing of what it was about; nil when
  /// nothing was.
  var firstAnswer: String? { answers.first { Timestamp($0.text) == nil }?.text }

  private var answers: [DraftLine] {
    lines.filter { !$0.item.hasPrefix("/") && !$0.text.isEmpty }
  }

  /// What it was about, in a few words.
  var summary: String {
    firstAnswer.map { "\(subject.checklist): \($0)" } ?? subject.checklist
  }
}

extension DraftSubject {
  /// What to type to be offered the draft again.
  var resumeCommand: String {
    if let about { return "brink outcome \(about.short)" }
    guard let command else { return "brink \(checklist)" }
    guard !command.contains(Redaction.mark) else {
      return "brink \(checklist) -- and the same command again"
    }
    return Self.isOneCommand(command)
      ? "brink \(checklist) -- \(command)" : "the same line again, where the guard's hook is"
  }

  /// False for a shell's line of which only a part would stand behind `brink --`.
  private static func isOneCommand(_ text: String) -> Bool {
    let commands = ShellReader.read(Array(text.utf8)).commands
    guard let words = commands.first?.words.map(\.text) else { return false }
    return CommandLineText.quoted(words) == text
  }
}
