/// A number, whole or with a point, within bounds where the checklist gives them.
package struct NumberItem: ItemType {
  package static let about = ItemTypeDescription(
    name: "number", summary: "A number.", bases: ["input"],
    keys: ["min": "The smallest number taken.", "max": "The largest number taken."])

  private let least: Double?
  private let most: Double?

  package init(_ source: inout ItemSource) {
    least = source.own.number("min")
    most = source.own.number("max")
    if let least, let most, least > most {
      source.report("`min` is larger than `max`", remedy: "Swap them.", at: "min")
    }
  }

  package var completion: Completion { .none }
  package var help: String { "A number\(bounds), such as 12 or 0.5." }

  package func read(_ texts: [String], in setting: ItemSetting) -> AnswerReading {
    let text = Plain.trimmed(texts.first ?? "")
    guard let number = DecimalText(text) else {
      return .refused(
        Refusal(
          "`\(text)` is no number", how: "Type digits, with a point for fractions: 12 or 0.5."))
    }
    if number.value < least ?? -.infinity || number.value > most ?? .infinity {
      return .refused(Refusal("\(text) is out of bounds", how: "Type a number\(bounds)."))
    }
    return .accepted(Answer(text))
  }

  private var bounds: String {
    switch (least, most) {
    case (let least?, let most?): " from \(Self.words(least)) to \(Self.words(most))"
    case (let least?, nil): " of at least \(Self.words(least))"
    case (nil, let most?): " of at most \(Self.words(most))"
    case (nil, nil): ""
    }
  }

  private static func words(_ value: Double) -> String {
    Int(exactly: value).map(String.init) ?? String(value)
  }
}
