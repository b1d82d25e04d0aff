/// A moment that has been: `now`, `14:05`, `10 min ago`.
package struct TimeItem: ItemType {
  package static let about = ItemTypeDescription(
    name: "time", summary: "A moment: `now`, `14:05`, `10 min ago`, `2026-11-20 14:05`.",
    bases: ["input"])

  package init(_ source: inout ItemSource) {}

  package var completion: Completion { .none }
  package var help: String { "When it was: now, 14:05, 10 min ago, 2026-11-20 14:05." }

  package func said(_ value: String) -> String {
    Timestamp(value).map { "\($0.date) \($0.hoursAndMinutes)" } ?? value
  }

  package func read(_ texts: [String], in setting: ItemSetting) -> AnswerReading {
    let text = Plain.line(texts.first ?? "")
    guard let moment = Self.moment(text.lowercased(), now: setting.now) else {
      return .refused(
        Refusal("`\(text)` is no moment I can read", how: "Type now, 14:05 or 10 min ago."))
    }
    guard moment <= setting.now.adding(milliseconds: 60_000) || Timestamp(text) != nil else {
      return .refused(Refusal("that is still to come", how: "Type when it was: now, 14:05."))
    }
    let note = "\(moment.date) \(moment.hoursAndMinutes)"
    return .accepted(Answer(moment.description, note: .understood(note)))
  }

  private static func moment(_ text: String, now: Timestamp) -> Timestamp? {
    if text == "now" { return now }
    if let moment = Timestamp(text.uppercased()) { return moment }
    let parts = text.split(separator: " ").map(String.init)
    if parts.count == 2, let day = DateText.date(parts[0], today: now.date),
      let minutes = minutes(parts[1])
    {
      return Timestamp(day, minutes: minutes, offset: now.offset)
    }
    if let minutes = minutes(text) {
      let today = Timestamp(now.date, minutes: minutes, offset: now.offset)
      // A time of day that is still to come was yesterday's.
      return today <= now
        ? today : Timestamp(now.date.adding(days: -1), minutes: minutes, offset: now.offset)
    }
    let length = text.hasSuffix(" ago") ? String(text.dropLast(4)) : text
    return DurationText.seconds(length).map { now.adding(milliseconds: -Int64($0) * 1000) }
  }

  private static func minutes(_ text: String) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let hour = Digits.number(parts[0].utf8), hour < 24,
      parts[1].utf8.count == 2, let minute = Digits.number(parts[1].utf8), minute < 60
    else { return nil }
    return hour * 60 + minute
  }
}
