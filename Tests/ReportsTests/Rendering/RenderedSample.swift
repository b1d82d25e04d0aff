import BrinkModel
import DisplayText
import Reports

/// A document with a text wherever a document may have one.
enum RenderedSample {
  static let id = EntryID(milliseconds: 1_700_000_000_000, high: 7, low: 9)

  static func document(_ text: String, facts place: Document.FactPlace = .list) -> Document {
    Document(
      "Title \(text)", facts: [.init("fact", Inline(text))], in: place,
      [
        .heading(Inline(text)), .heading("Below \(text)", level: 3),
        .paragraph("\(text) and \(text, .warning) about \(id)"),
        .list([Inline(text), "second"]),
        .list(["\(text, .bold)", Inline.code(text)], isOrdered: true),
        .table(table(text)), .figure(Sketch(words: text), data: table(text, named: "data")),
        .quotation(text, by: text), .code(text, language: nil), .callout(Inline(text), .alarm),
      ])
  }

  static func table(_ text: String, named name: String = "rows") -> Table {
    Table(
      name, caption: text,
      [
        .init("id", "Id", .id), .init("text", "Text"), .init("count", "Count", .number),
        .init("day", "Day", .date),
      ],
      [
        [.entry(id), .text(text), .number("-5"), .day(CivilDate(daysSinceEpoch: 20_000))],
        [.nothing, .words(.code(text)), .amount("61", shown: "+1:01"), .nothing],
      ])
  }

  struct Sketch: Figure {
    let words: String
    var title: String { words }
    var summary: String { words }
    func svg(id: String) -> String { "<svg role=\"img\" id=\"\(id)\"></svg>" }
    func text(columns: Int, glyphs: Glyphs) -> StyledText { StyledText(words + "\n") }
  }
}
