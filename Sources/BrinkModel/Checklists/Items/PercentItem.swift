/// A probability from 1 to 99 percent: nothing that is still to happen is certain.
package struct PercentItem: ItemType {
  package static let about = ItemTypeDescription(
    name: "percent", summary: "A probability, 1 to 99 percent.", bases: ["input"])

  package init(_ source: inout ItemSource) {}

  package var completion: Completion { .none }
  package var help: String { "A whole number from 1 to 99: 80 means eight times out of ten." }

  package func read(_ texts: [String], in setting: ItemSetting) -> AnswerReading {
    let text = Plain.trimmed(texts.first ?? "")
    let number = Plain.trimmed(text.hasSuffix("%") ? text.dropLast() : text[...])
    if let percent = Digits.number(number.utf8) {
      return (1...99).contains(percent)
        ? .accepted(Answer(String(percent))) : .refused(Self.outOfRange(percent))
    }
    if let fraction = DecimalText(number)?.value, fraction > 0, fraction < 1 {
      let percent = Int((fraction * 100).rounded())
      return .refused(
        Refusal(
          "`\(text)` is less than one percent", how: "If you meant \(percent) %, type \(percent)."))
    }
    return .refused(
      Refusal("`\(text)` is no whole percentage", how: "Type a number from 1 to 99, such as 80."))
  }

  private static func outOfRange(_ percent: Int) -> Refusal {
    percent == 100 || percent == 0
      ? Refusal(
        "\(percent) % says it cannot turn out otherwise",
        how: "Type 1 to 99; \(percent == 0 ? 1 : 99) is as far as it goes.")
      : Refusal("\(percent) % is no probability", how: "Type a number from 1 to 99.")
  }
}
