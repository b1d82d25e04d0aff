/// Several short things, one on a line; recorded one field each.
package struct ListItem: ItemType {
  package static let about = ItemTypeDescription(
    name: "list", summary: "Several things, one on a line.", bases: ["textarea", "input"])

  private let base: String

  package init(_ source: inout ItemSource) {
    base = source.base
  }

  package var isMultiline: Bool { base == "textarea" }
  package var help: String {
    isMultiline ? "One thing on each line." : "Several things, with semicolons between."
  }

  package func read(_ texts: [String], in setting: ItemSetting) -> AnswerReading {
    let things = Plain.parts(
      of: texts.first ?? "", separatedBy: isMultiline ? ["\n"] : [";", "\n"]
    )
    .map(Self.withoutBullet).filter { !$0.isEmpty }
    guard !things.isEmpty else {
      return .refused(Refusal("there is nothing on the list", how: help))
    }
    return .accepted(Answer(things.joined(separator: isMultiline ? "\n" : "; "), values: things))
  }

  /// The line without the `-`, `*` or `1.` a person puts before it out of habit.
  private static func withoutBullet(_ line: String) -> String {
    let words = line.split(separator: " ", maxSplits: 1)
    guard words.count == 2, let first = words.first else {
      return Plain.saysNothing(line) ? "" : line
    }
    let isNumber = first.last == "." && Digits.number(first.dropLast().utf8) != nil
    return ["-", "*", "•"].contains(first) || isNumber ? Plain.trimmed(words[1]) : line
  }
}
