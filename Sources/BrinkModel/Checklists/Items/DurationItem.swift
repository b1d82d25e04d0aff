/// How long something took or will take; recorded in seconds.
package struct DurationItem: ItemType {
  package static let about = ItemTypeDescription(
    name: "duration", summary: "A duration such as `10 min` or `1h30`, recorded in seconds.",
    bases: ["input"])

  package init(_ source: inout ItemSource) {}

  package var help: String { "A number and its unit: 90s, 10 min, 1h30, 2 days." }

  package func said(_ value: String) -> String { Int(value).map(DurationText.words) ?? value }

  package func read(_ texts: [String], in setting: ItemSetting) -> AnswerReading {
    let text = Plain.line(texts.first ?? "")
    if let seconds = DurationText.seconds(text) {
      return .accepted(
        Answer(
          text, values: [String(seconds)], note: .understood(DurationText.words(seconds))))
    }
    if let number = DecimalText(text) {
      return .refused(
        Refusal(
          "\(number.text) of what?", how: "Add the unit: \(number.text) min, \(number.text) h."))
    }
    return .refused(
      Refusal("`\(text)` is no duration", how: "Type a number and its unit: 10 min, 1h30, 2 days."))
  }
}
