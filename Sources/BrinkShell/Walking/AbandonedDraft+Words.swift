import BrinkFiles
import BrinkModel

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
    return command.contains(Redaction.mark)
      ? "brink \(checklist) -- and the same command again" : "brink \(checklist) -- \(command)"
  }
}
