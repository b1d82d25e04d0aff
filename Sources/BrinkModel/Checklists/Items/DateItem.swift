/// A day, written out or counted from today; recorded as `2026-12-04`.
package struct DateItem: ItemType {
  package static let about = ItemTypeDescription(
    name: "date", summary: "A day such as `2026-12-04`, `in 2 weeks` or `next Tuesday`.",
    bases: ["input"], keys: ["past": "`false` refuses a day that is over."])

  private let takesPast: Bool

  package init(_ source: inout ItemSource) {
    takesPast = source.own.flag("past") ?? true
  }

  package var completion: Completion { .dates }
  package var help: String { "A day: 2026-12-04, in 2 weeks, 3d, Friday, next Tuesday, 4 Dec." }

  package func read(_ texts: [String], in setting: ItemSetting) -> AnswerReading {
    DayReading(takesPast: takesPast).read(Plain.line(texts.first ?? ""), on: setting.now.date)
  }
}
