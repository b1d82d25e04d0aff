package import BrinkModel
import DisplayText

/// An entry as `brink show` prints it: everything in it, in words, and what later entries say.
package struct EntryPage {
  let entry: Entry
  let place: String
  let state: String
  let related: [Entry]

  /// - Parameters:
  ///   - entry: The entry.
  ///   - place: Its log and line.
  ///   - state: What the seals say of it: `sealed`, `edited after it was written` …
  ///   - related: Entries about it, oldest first.
  package init(entry: Entry, place: String, state: String, related: [Entry]) {
    self.entry = entry
    self.place = place
    self.state = state
    self.related = related
  }

  /// The page, safe to show, wrapped to so many columns.
  package func text(columns: Int) -> String {
    var lines = [heading, ""]
    let width = entry.fields.map { displayWidth(label($0.name)) }.max() ?? 0
    for field in entry.fields {
      lines += row(pad(label(field.name), to: width), field.value, columns)
    }
    if let took = entry.took {
      lines += row(pad("took", to: width), DurationText.words(seconds: took), columns)
    }
    lines += ["", "  \(visible(place)) · \(state)"]
    if !related.isEmpty {
      lines += ["", "Later:"]
      lines += related.map { "  " + EntryLine.text(of: $0, isStruck: false, columns: columns - 2) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var heading: String {
    let when = "\(entry.at.date) \(entry.at.hoursAndMinutes)"
    return "\(visible(entry.kind.rawValue)) \(entry.id.short)  \(when)  \(visible(entry.by))"
      + "  (\(entry.id))"
  }

  private func label(_ name: String) -> String { visible(FieldLabel.words(name)) }

  private func row(_ label: String, _ value: String, _ columns: Int) -> [String] {
    let indent = 2 + displayWidth(label) + 2
    let text = value.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      wrap(visible(String(line)), to: max(20, columns - indent))
    }
    return text.enumerated().map { index, line in
      index == 0 ? "  \(label)  \(line)" : String(repeating: " ", count: indent) + line
    }
  }
}
