package import BrinkModel
import DisplayText

/// What waits for somebody: one row a matter, longest overdue first.
package struct DueList {
  /// One thing to do, and how.
  package struct Row: Equatable {
    /// The short identifier, where there is one.
    package let id: String?
    /// The day it fell due.
    package let since: CivilDate
    /// What it is, in words.
    package let text: String
    /// The command that deals with it.
    package let command: String

    package init(id: String?, since: CivilDate, text: String, command: String) {
      self.id = id
      self.since = since
      self.text = text
      self.command = command
    }
  }

  package private(set) var rows: [Row]
  let today: CivilDate

  package init(_ rows: [Row], today: CivilDate) {
    self.rows = rows
    self.today = today
  }

  /// The list, safe to show; a sentence when nothing is due.
  package func text(columns: Int?) -> String {
    guard !rows.isEmpty else { return "Nothing is due.\n" }
    let width = rows.map { displayWidth(age($0)) }.max() ?? 0
    return rows.map { row in
      let first = "\(pad(age(row), to: width))  \(visible(row.text))"
      let line = columns.map { clip(first, to: $0) } ?? first
      return line + "\n" + String(repeating: " ", count: width + 2) + visible(row.command) + "\n"
    }
    .joined()
  }

  /// One JSON object a row.
  package var json: String {
    rows.map { row in
      JSONText.object([
        ("id", row.id.map(JSONText.string) ?? "null"),
        ("due", JSONText.string(row.since.description)),
        ("text", JSONText.string(row.text)), ("command", JSONText.string(row.command)),
      ]) + "\n"
    }
    .joined()
  }

  private func age(_ row: Row) -> String {
    let days = today.daysSinceEpoch - row.since.daysSinceEpoch
    switch days {
    case ..<1: return "today"
    case 1: return "1 day over"
    default: return "\(days) days over"
    }
  }
}
