package import Rec

/// Something to be done, who does it and by when: without one of the three it is a wish.
package struct ActionItem: ItemType {
  package static let about = ItemTypeDescription(
    name: "action", summary: "Something to be done, with its owner and due date.")

  package init(_ source: inout ItemSource) {}

  package var parts: [String] { ["what", "owner", "due"] }
  package var help: String { "What will be done; then who does it, then by when." }

  package func companions(of field: String) -> [String] { [field + "Owner", field + "Due"] }

  package func partial(_ texts: [String], in setting: ItemSetting) -> [Field] {
    zip([setting.field, setting.field + "Owner"], texts).map { Field($0, Plain.line($1)) }
  }

  package func read(_ texts: [String], in setting: ItemSetting) -> AnswerReading {
    let texts = texts.map(Plain.line)
    guard texts.count > 1 else {
      return .more(
        FollowUp(
          "Who does it? One name", part: "owner", missing: ["owner", "due"], completion: .people))
    }
    if let refusal = OwnerName.refusal(texts[1]) { return .refused(refusal) }
    guard texts.count > 2 else {
      return .more(
        FollowUp(
          "By when?", part: "due", missing: ["due"], prefill: "in 2 weeks", completion: .dates))
    }
    switch DayReading(takesPast: false).read(texts[2], on: setting.now.date) {
    case .accepted(let due):
      return .accepted(
        Answer(
          due.text, values: [texts[0]],
          companions: [
            Field(setting.field + "Owner", texts[1]), Field(setting.field + "Due", due.text),
          ], note: due.note))
    case let other: return other
    }
  }
}
