import BrinkFiles
import BrinkModel

extension AbandonedDraft {
  /// How many answers it holds.
  var answerCount: Int { answers.count }

  /// What was answered first; nil when nothing was.
  var firstAnswer: String? { answers.first?.text }

  private var answers: [DraftLine] {
    lines.filter { !$0.item.hasPrefix("/") && !$0.text.isEmpty }
  }

  /// What it was about, in a few words.
  var summary: String {
    firstAnswer.map { "\(subject.checklist): \($0)" } ?? subject.checklist
  }

  /// The command that offers it again.
  var resumeCommand: String {
    if let about = subject.about { return "brink outcome \(about.short)" }
    return "brink \(subject.checklist)" + (subject.command.map { " -- \($0)" } ?? "")
  }
}
