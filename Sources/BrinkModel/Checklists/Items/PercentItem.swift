/// A probability from 1 to 99 percent: nothing that is still to happen is certain.
package struct PercentItem: ItemType {
  package static let about = ItemTypeDescription(
    name: "percent", summary: "A probability, 1 to 99 percent.", bases: ["input"])

  package init(_ source: inout ItemSource) {}

  package var completion: Completion { .none }
  package var help: String {
    "A whole number from 1 to 99, or 8 in 10: 80 means eight times out of ten."
  }

  package func read(_ texts: [String], in setting: ItemSetting) -> AnswerReading {
    do {
      return .accepted(Answer(String(try ChanceText.percent(texts.first ?? ""))))
    } catch {
      return .refused(error)
    }
  }
}
