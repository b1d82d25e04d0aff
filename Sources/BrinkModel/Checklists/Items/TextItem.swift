internal import Rec

/// One line of free text, as GitHub's `input`.
package struct TextItem: ItemType {
  package static let about = ItemTypeDescription(
    name: "text", summary: "One line of free text.", bases: ["input", "textarea"],
    keys: [
      "with-duration":
        "`true` records a duration found in the text besides, in seconds, as `<Field>Takes`."
    ])

  private let hasDuration: Bool

  package init(_ source: inout ItemSource) {
    hasDuration = source.own.flag("with-duration") ?? false
  }

  package var help: String {
    hasDuration
      ? "One line, with how long it takes: revert the change, 10 min."
      : "One line, in your own words."
  }

  package func companions(of field: String) -> [String] {
    hasDuration ? [field + "Takes"] : []
  }

  package func read(_ texts: [String], in setting: ItemSetting) -> AnswerReading {
    let text = Plain.line(texts.first ?? "")
    guard hasDuration else { return .accepted(Answer(text)) }
    guard let seconds = DurationText.longest(in: text) else {
      let note = Note.understood("no time in it; /back, and add how long: 10 min")
      return .accepted(Answer(text, note: note))
    }
    return .accepted(
      Answer(
        text, companions: [Field(setting.field + "Takes", String(seconds))],
        note: .understood("takes \(DurationText.words(seconds))")))
  }
}
