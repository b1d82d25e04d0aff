/// Free text over several lines, as GitHub's `textarea`.
package struct LinesItem: ItemType {
  package static let about = ItemTypeDescription(
    name: "lines", summary: "Several lines of free text.", bases: ["textarea"])

  package init(_ source: inout ItemSource) {}

  package var isMultiline: Bool { true }
  package var help: String { "As many lines as it takes; `/edit` opens your editor." }

  package func read(_ texts: [String], in setting: ItemSetting) -> AnswerReading {
    .accepted(Answer(Plain.trimmed(texts.first ?? "")))
  }
}
