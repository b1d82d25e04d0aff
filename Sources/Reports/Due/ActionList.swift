package import BrinkModel
package import DisplayText

/// Open actions, the longest overdue first, as `brink act` lists them.
package struct ActionList {
  private let actions: [(entry: Entry, due: CivilDate)]
  private let today: CivilDate

  /// - Parameters:
  ///   - actions: In the order to show them.
  ///   - today: The day that tells overdue from open.
  package init(_ actions: [(entry: Entry, due: CivilDate)], today: CivilDate) {
    self.actions = actions
    self.today = today
  }

  /// One line an action, clipped to so many columns; a sentence when there is none.
  package func text(columns: Int?) -> StyledText {
    guard !actions.isEmpty else { return "No action is open.\n" }
    let rows = actions.map { (age: age($0.due), owner: ($0.entry["Owner"] ?? "").onOneLine) }
    let ages = rows.map { DisplayWidth.columns(of: $0.age) }.max() ?? 0
    let owners = rows.map { DisplayWidth.columns(of: visible($0.owner)) }.max() ?? 0
    var text = StyledText()
    for ((entry, due), row) in zip(actions, rows) {
      let style: Style = due < today ? .warning : .plain
      let type = entry["Type"].map { " (\($0))" } ?? ""
      let what = entry.actionText + type
      let line: StyledText =
        "\(row.age.padded(toColumns: ages), style)  \(entry.id.short, .accent)  \(visible(row.owner).padded(toColumns: owners))  \(what.onOneLine)"
      text += columns.map { line.clipped(toColumns: $0) } ?? line
      text += "\n"
    }
    return text
  }

  private func age(_ due: CivilDate) -> String {
    let days = today.daysSinceEpoch - due.daysSinceEpoch
    return switch days {
    case ...(-1): due.description
    case 0: "today"
    case 1: "1 day over"
    default: "\(days) days over"
    }
  }
}
