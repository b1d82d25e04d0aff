/// Yes or no, one key each.
package struct YesNoItem: ItemType {
  package static let about = ItemTypeDescription(
    name: "yes-no", summary: "Yes or no, recorded as `yes` or `no`.", bases: ["input", "dropdown"])

  private static let list = ChoiceList(["yes", "no"])

  package init(_ source: inout ItemSource) {
    // On GitHub the same question is a dropdown; its two options say nothing new here.
    if source.base == "dropdown" { _ = source.options() }
  }

  package var choices: [Choice] { Self.list.choices() }
  package var help: String { "y or n." }

  package func read(_ texts: [String], in setting: ItemSetting) -> AnswerReading {
    switch Self.list.pick(texts.first ?? "") {
    case .one(let index): .accepted(Answer(Self.list.options[index]))
    case .refused(let refusal): .refused(refusal)
    }
  }
}
