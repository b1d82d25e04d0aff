import BrinkModel
import DisplayText
import Reports

/// A question as the terminal shows it, above the line to type in.
enum QuestionText {
  static func text(of question: Question) -> StyledText {
    var lines: [StyledText] = question.notes.map(NoteText.text)
    if let refusal = question.refusal {
      let stop = refusal.what.hasSuffix(".") ? "" : "."
      let isQuoted = question.prefill.isEmpty || refusal.what.contains(question.prefill)
      let typed = isQuoted ? "" : "“\(question.prefill.onOneLine)”: "
      lines.append("\(typed)\(refusal.what, .warning)\(stop) \(refusal.how)")
    }
    let total = question.of.map { "/\($0)" } ?? ""
    let count = question.part == nil ? "\(question.number)\(total) " : ""
    lines.append("\(count, .dim)\(question.text, .bold)\(aside(question), .dim)")
    if question.refusal == nil, !question.about.isEmpty {
      lines.append(StyledText(question.about, .dim))
    }
    if !question.choices.isEmpty { lines.append(choices(of: question)) }
    if let example = question.placeholder, question.refusal == nil {
      lines.append(StyledText("for example: \(example)", .dim))
    }
    return StyledText(lines: lines)
  }

  /// The few words beside a question: its hint, and that it may be left out where nothing else says so.
  private static func aside(_ question: Question) -> String {
    let isSaid = (question.text + (question.hint ?? "")).contains("Enter")
    let skips = question.canSkip && question.choices.isEmpty && question.prefill.isEmpty && !isSaid
    let words = [question.hint, skips ? "Enter skips" : nil].compactMap(\.self)
    return words.isEmpty ? "" : "  " + words.joined(separator: " · ")
  }

  private static func choices(of question: Question) -> StyledText {
    var text = StyledText()
    for (index, choice) in question.choices.enumerated() {
      if index > 0 { text += " · " }
      text += "\(choice.key, .accent) \(choice.text)"
    }
    if question.takesSeveral { text += "  (several: 1 3)" }
    if question.canSkip { text += "\("  Enter skips", .dim)" }
    return text
  }
}
