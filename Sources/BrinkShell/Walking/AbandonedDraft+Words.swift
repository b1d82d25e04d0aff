import BrinkFiles
import BrinkModel

extension AbandonedDraft {
  /// How many answers it holds.
  var answerCount: Int { lines.filter { !$0.item.hasPrefix("/") && !$0.text.isEmpty }.count }

  /// What it was about, in a few words.
  var summary: String {
    let first = lines.first { !$0.text.isEmpty }?.text
    return first.map { "\(subject.checklist): \($0)" } ?? subject.checklist
  }

  /// The command that offers it again.
  var resumeCommand: String {
    if let about = subject.about { return "brink outcome \(about.short)" }
    return "brink \(subject.checklist)" + (subject.command.map { " -- \($0)" } ?? "")
  }
}
