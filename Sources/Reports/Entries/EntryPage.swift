package import BrinkModel
package import DisplayText
import Rec

/// An entry as `brink show` prints it: everything in it, in words, and what later entries say.
package struct EntryPage {
  let entry: Entry
  let place: String
  let state: String
  let subject: Entry?
  let related: [Entry]

  /// - Parameters:
  ///   - entry: The entry.
  ///   - place: Its log and line.
  ///   - state: What the seals say of it: `sealed`, `edited after it was written` …
  ///   - subject: The entry it is about, where that is there.
  ///   - related: Entries about it, oldest first.
  package init(
    entry: Entry, place: String, state: String, subject: Entry? = nil, related: [Entry]
  ) {
    self.entry = entry
    self.place = place
    self.state = state
    self.subject = subject
    self.related = related
  }

  /// The page, wrapped to so many columns.
  package func text(columns: Int) -> StyledText {
    // What the log has seen of other logs is for checking it, not for reading.
    let fields = entry.fields.filter { $0.name != Envelope.seen }
    let width =
      (fields.map { label($0.name) } + ["took"])
      .map { DisplayWidth.columns(of: $0) }.max() ?? 0
    var page: StyledText = "\(heading)\n\n"
    for (index, field) in fields.enumerated() {
      if let identifiers = identifiers(under: field.name, in: fields) {
        // The first of them has the row of all.
        guard fields.firstIndex(where: { $0.name == field.name }) == index else { continue }
        page += row(label(field.name).padded(toColumns: width), identifiers, .plain, columns)
        continue
      }
      let style: Style =
        switch field.name {
        case "Owner": .accent
        case "Failure": .warning
        default: .plain
        }
      page += row(label(field.name).padded(toColumns: width), value(of: field), style, columns)
    }
    if let took = entry.took {
      let time = DurationText.words(took)
      page += row("took".padded(toColumns: width), time, .plain, columns)
    }
    page += "\n  \(place.onOneLine, .dim)\(" · " + state, .dim)\n"
    guard !related.isEmpty else { return page }
    page += "\nLater:\n"
    for later in related {
      page += "  \(EntryLine.text(of: later, isStruck: false, columns: columns - 2))\n"
    }
    return page
  }

  private var heading: StyledText {
    let when = "\(entry.at.date) \(entry.at.hoursAndMinutes)"
    return
      "\(entry.kind.rawValue.onOneLine, .bold) \(entry.id.short, .accent)  \(when)  \(entry.by.onOneLine)  \("(\(entry.id))", .dim)"
  }

  /// Several entries named under one name, as one list of short identifiers; nil for anything else.
  private func identifiers(under name: String, in fields: [Field]) -> String? {
    let values = fields.filter { $0.name == name }.map(\.value)
    let identifiers = values.compactMap { EntryID($0) }
    guard values.count > 1, identifiers.count == values.count else { return nil }
    return identifiers.map(\.short).joined(separator: " ")
  }

  private func value(of field: Field) -> String {
    guard field.name == "About", let subject, field.value == subject.id.text else {
      return FieldValue.words(field.value, of: field.name)
    }
    return
      "\(subject.id.short)  \(subject.kind.rawValue) of \(subject.at.date): \(EntrySummary.text(of: subject))"
      .onOneLine
  }

  private func label(_ name: String) -> String { visible(FieldLabel.words(name)) }

  private func row(_ label: String, _ value: String, _ style: Style, _ columns: Int) -> StyledText {
    let indent = DisplayWidth.columns(of: label) + 4
    let lines = StyledText(value, style).wrapped(toColumns: max(20, columns - indent))
    var text = StyledText()
    for (index, line) in lines.enumerated() {
      let margin = index == 0 ? "  \(label)  " : String(repeating: " ", count: indent)
      text += "\(margin, .dim)\(line)\n"
    }
    return text
  }
}
