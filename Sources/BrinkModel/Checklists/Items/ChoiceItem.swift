/// One of several options, or some of them, as GitHub's `dropdown`.
package struct ChoiceItem: ItemType {
  package static let about = ItemTypeDescription(
    name: "choice", summary: "One of the `options`; some of them with `multiple: true`.",
    bases: ["dropdown"])

  private let list: ChoiceList
  package let takesSeveral: Bool

  package init(_ source: inout ItemSource) {
    list = ChoiceList(source.options())
    takesSeveral = source.attributes.flag("multiple") ?? false
    source.prefillFromDefault()
  }

  package var choices: [Choice] { list.choices() }

  package var help: String {
    takesSeveral
      ? "Type the keys of all that apply, with blanks between: 1 3."
      : "Type the key, or the beginning."
  }

  package func read(_ texts: [String], in setting: ItemSetting) -> AnswerReading {
    if takesSeveral { return SeveralChoices(list).read(texts.first ?? "") }
    switch list.pick(texts.first ?? "") {
    case .one(let index): return .accepted(Answer(list.options[index]))
    case .refused(let refusal): return .refused(refusal)
    }
  }
}
