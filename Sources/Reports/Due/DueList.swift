package import BrinkModel
package import DisplayText

/// What waits for somebody: one row a matter, longest overdue first.
package struct DueList {
  /// One thing to do, and how.
  package struct Row: Equatable, Sendable {
    /// The short identifier, where there is one.
    package let id: String?
    /// The day it fell due.
    package let since: CivilDate
    /// What it is, in words.
    package let text: String
    /// The command that deals with it.
    package let command: String
    /// What calendars know it by: the same for the same matter, whenever it is listed.
    package let uid: String?

    package init(
      id: String?, since: CivilDate, text: String, command: String, uid: String? = nil
    ) {
      self.uid = uid
      self.id = id
      self.since = since
      self.text = text
      self.command = command
    }
  }

  package let rows: [Row]
  let today: CivilDate

  package init(_ rows: [Row], today: CivilDate) {
    self.rows = rows.sorted { $0.since < $1.since }
    self.today = today
  }

  /// Two lines a row: what it is, and the command; a sentence when nothing is due.
  package func text(columns: Int?) -> StyledText {
    guard !rows.isEmpty else { return "Nothing is due.\n" }
    let width = rows.map { DisplayWidth.columns(of: age($0)) }.max() ?? 0
    var text = StyledText()
    for row in rows {
      let style: Style = row.since < today ? .warning : .plain
      let line: StyledText = "\(age(row).padded(toColumns: width), style)  \(row.text.onOneLine)"
      text += columns.map { line.clipped(toColumns: $0) } ?? line
      text += "\n\(String(repeating: " ", count: width + 2))\(row.command.onOneLine, .accent)\n"
    }
    return text
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
    return switch days {
    case ..<1: "today"
    case 1: "1 day over"
    default: "\(days) days over"
    }
  }
}
