package import Rec

/// Something to be done, who does it and by when: without one of the three it is a wish.
package struct ActionItem: ItemType {
  package static let about = ItemTypeDescription(
    name: "action", summary: "Something to be done, with its owner and due date.")

  package init(_ source: inout ItemSource) {}

  package var parts: [String] { ["what", "owner", "due"] }
  package var help: String {
    "What will be done; then who does it, then by when. Or at once: rehearse it; Ana; in 2 weeks."
  }

  package func companions(of field: String) -> [String] { [field + "Owner", field + "Due"] }

  package func partial(_ texts: [String], in setting: ItemSetting) -> [Field] {
    zip([setting.field, setting.field + "Owner"], texts).map { Field($0, Plain.line($1)) }
  }

  package func read(_ texts: [String], in setting: ItemSetting) -> AnswerReading {
    let texts = texts.map(Plain.line)
    if texts.count == 1 {
      if let whole = Self.whole(texts[0], setting) { return .accepted(whole) }
      if let refusal = Self.refusal(ofWhole: texts[0], setting) { return .refused(refusal) }
    }
    guard texts.count > 1 else {
      return .more(
        FollowUp(
          "Who does it? One name", part: "owner", missing: ["owner", "due"], completion: .people))
    }
    if let refusal = OwnerName.refusal(texts[1]) { return .refused(refusal) }
    guard texts.count > 2 else {
      return .more(
        FollowUp(
          "By when?", part: "due", missing: ["due"], prefill: "in 2 weeks", offersDefault: true,
          completion: .dates))
    }
    switch DayReading(takesPast: false).read(texts[2], on: setting.now.date) {
    case .accepted(let due):
      return .accepted(Self.answer(due.text, [texts[0], texts[1], due.text], due.note, setting))
    case let other: return other
    }
  }

  /// The three in one line, with semicolons between; nil when that is not what it is.
  private static func whole(_ text: String, _ setting: ItemSetting) -> Answer? {
    let parts = text.split(separator: ";").map { Plain.trimmed($0) }
    guard parts.count == 3, !parts[0].isEmpty, OwnerName.refusal(parts[1]) == nil,
      case .accepted(let due) = DayReading(takesPast: false).read(parts[2], on: setting.now.date)
    else { return nil }
    let settled = "\(parts[0]); \(parts[1]); \(due.text)"
    return answer(settled, [parts[0], parts[1], due.text], due.note, setting)
  }

  /// Why what was given at once, with a day at its end, cannot be taken.
  private static func refusal(ofWhole text: String, _ setting: ItemSetting) -> Refusal? {
    let parts = text.split(separator: ";").map { Plain.trimmed($0) }
    guard parts.count == 3, DateText.date(parts[2], today: setting.now.date) != nil else {
      return nil
    }
    if let refusal = OwnerName.refusal(parts[1]) { return refusal }
    guard
      case .refused(let refusal) = DayReading(takesPast: false).read(
        parts[2], on: setting.now.date)
    else { return nil }
    return refusal
  }

  private static func answer(
    _ text: String, _ parts: [String], _ note: Note?, _ setting: ItemSetting
  ) -> Answer {
    Answer(
      text, values: [parts[0]],
      companions: [
        Field(setting.field + "Owner", parts[1]), Field(setting.field + "Due", parts[2]),
      ], note: note)
  }
}
