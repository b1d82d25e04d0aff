/// Boxes to tick, as GitHub's `checkboxes`; `required` stands on each box.
package struct CheckboxesItem: ItemType {
  package static let about = ItemTypeDescription(
    name: "checkboxes", summary: "Boxes to tick; `required: true` on a box means it has to be.",
    bases: ["checkboxes"])

  private let list: ChoiceList
  private let required: Set<Int>

  package init(_ source: inout ItemSource) {
    let boxes = source.boxes()
    list = ChoiceList(boxes.map(\.label))
    required = Set(boxes.indices.filter { boxes[$0].isRequired })
    if !required.isEmpty { source.isRequired = true }
  }

  package var choices: [Choice] {
    list.options.indices.map {
      Choice(key: String($0 + 1), text: list.options[$0], isRequired: required.contains($0))
    }
  }
  package var takesSeveral: Bool { true }
  package var help: String { "Type the numbers of the boxes that are true: 1 3; `all` or `none`." }

  package func read(_ texts: [String], in setting: ItemSetting) -> AnswerReading {
    SeveralChoices(list, required: required).read(texts.first ?? "")
  }
}
