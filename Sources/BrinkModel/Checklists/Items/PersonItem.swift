/// One person, by name or handle.
package struct PersonItem: ItemType {
  package static let about = ItemTypeDescription(
    name: "person", summary: "One person who can be asked, by name or handle.", bases: ["input"])

  package init(_ source: inout ItemSource) {}

  package var completion: Completion { .people }
  package var help: String {
    "One name or handle: the person who can be asked about it. Tab lists those seen."
  }

  package func read(_ texts: [String], in setting: ItemSetting) -> AnswerReading {
    let name = Plain.line(texts.first ?? "")
    if let refusal = OwnerName.refusal(name) { return .refused(refusal) }
    return .accepted(Answer(name))
  }
}
