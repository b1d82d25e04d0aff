/// Boxes of which one is to be ticked: `- [ ] Yes`, `- [ ] No`, `- [ ] N/A` below each other.
///
/// They are the answers to one question and become one step. The question is the step they stand in,
/// or the words above them.
enum AnswerBoxes {
  /// The steps with such boxes made one, numbered again.
  static func merged(_ steps: [RunbookStep]) -> [RunbookStep] {
    var merged: [RunbookStep] = []
    var index = 0
    while index < steps.count {
      let group = group(in: steps, at: index)
      guard group.count > 1 else {
        merged.append(steps[index])
        index += 1
        continue
      }
      let choices = group.map { RunbookStep.Choice(text: name(of: $0), isTicked: $0.isChecked) }
      if let last = merged.last, last.depth == group[0].depth - 1, last.choices.isEmpty,
        last.number == group[0].number - 1
      {
        merged[merged.count - 1].choices = choices
      } else {
        merged.append(group[0].asked(choices))
      }
      index += group.count
    }
    return merged.enumerated().map { $0.element.numbered($0.offset + 1) }
  }

  private static let words: Set<String> = [
    "yes", "no", "n/a", "na", "n.a", "not applicable",
  ]

  private static func name(of step: RunbookStep) -> String {
    var text = Substring(step.text)
    while let last = text.last, last == "." || last.isWhitespace { text.removeLast() }
    return String(text)
  }

  /// The boxes from there on that are answers to one question; fewer than two are none.
  private static func group(in steps: [RunbookStep], at start: Int) -> [RunbookStep] {
    var end = start
    while end < steps.count, isNext(steps[end], after: end == start ? nil : steps[end - 1]),
      isAnswer(steps[end])
    {
      end += 1
    }
    guard end > start + 1 else { return [] }
    let group = Array(steps[start..<end])
    // A longer list that happens to have a box called "No" is no question.
    let isWhole =
      !(start > 0 && isNext(steps[start], after: steps[start - 1]))
      && !(end < steps.count && isNext(steps[end], after: steps[end - 1]))
    let texts = group.map { name(of: $0).lowercased() }
    return isWhole && texts.contains("yes") && texts.contains("no") ? group : []
  }

  private static func isAnswer(_ step: RunbookStep) -> Bool {
    step.kind == .task && step.body.isEmpty && words.contains(name(of: step).lowercased())
  }

  /// True for the next item of the same list.
  private static func isNext(_ step: RunbookStep, after last: RunbookStep?) -> Bool {
    guard let last else { return true }
    return step.depth == last.depth && step.path == last.path && step.line <= last.line + 2
      && step.leadIn == nil
  }
}
