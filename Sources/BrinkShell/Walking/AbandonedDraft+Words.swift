import BrinkFiles
import BrinkModel

extension AbandonedDraft {
  /// `3 answers`: items that were answered, whatever came before.
  var progress: String {
    let answered = Set(lines.filter { !$0.item.hasPrefix("/") && !$0.text.isEmpty }.map(\.item))
      .count
    return answered == 1 ? "1 answer" : "\(answered) answers"
  }

  /// What it was about, in a few words.
  var summary: String {
    let first = lines.first { !$0.text.isEmpty }?.text
    return first.map { "\(subject.checklist): \($0)" } ?? subject.checklist
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
