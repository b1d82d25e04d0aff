package import BrinkModel
import DisplayText

/// Who does what by when, and what came of it.
package struct ActionsReport: Report {
  let actions: [Actions.Standing]
  let today: CivilDate
  /// How many were open, overdue and closed in each of the last weeks.
  private let weeks: [ActionWeek]
  private let isNarrowed: Bool

  /// - Parameters:
  ///   - actions: Those that are wanted, open and closed.
  ///   - today: The day that tells overdue from open.
  ///   - weeks: The weeks to draw; none for a report without a picture.
  ///   - isNarrowed: Whether only some of all actions are wanted.
  package init(
    _ actions: [Actions.Standing], today: CivilDate, weeks: [ActionWeek] = [],
    isNarrowed: Bool = false
  ) {
    self.isNarrowed = isNarrowed
    self.actions = actions
    self.today = today
    self.weeks = weeks
  }

  var open: [Actions.Standing] {
    actions.filter { $0.closing == nil }.sorted { ($0.due, $0.entry.id) < ($1.due, $1.entry.id) }
  }

  var closed: [Actions.Standing] { actions.filter { $0.closing != nil } }

  var overdue: Int { open.count { $0.due < today } }

  package var document: Document {
    guard !actions.isEmpty else {
      return Document(
        "Actions",
        [
          .paragraph(isNarrowed ? "No action is like that." : "Nobody promised anything yet."),
          .paragraph(
            "\(.code("brink act 'WHAT' --owner NAME --due DAY")) writes down who does what by when."
          ),
        ])
    }
    return Document(
      "Actions on \(today)",
      facts: [
        .init("Open", "\(open.count)"),
        .init("Overdue", overdue > 0 ? "\("\(overdue)", .alarm)" : "0"),
        .init("Closed", "\(closed.count)"),
      ],
      BurnDownFigure(weeks).blocks + [
        .heading("Open"), .table(table("open", "Earliest due first", open)),
        .heading("Closed"), .table(table("closed", "Oldest first", closed)),
      ])
  }

  package var tables: [Table] { [table("actions", "Actions", open + closed)] }

  /// The open ones for a calendar: each on its day.
  package func calendar(now: Timestamp) -> String {
    let rows = open.map { action in
      DueList.Row(
        id: action.entry.id.short, since: action.due,
        text: "\(action.entry["Owner"] ?? action.entry.by): \(action.entry.actionText)",
        command: "brink done \(action.entry.id.short)", uid: action.entry.id.text)
    }
    return DueCalendar.text(of: DueList(rows, today: today), now: now)
  }

  private func table(_ name: String, _ caption: String, _ actions: [Actions.Standing]) -> Table {
    Table(
      name, caption: caption,
      [
        .init("entry", "Entry", .id), .init("due", "Due", .date), .init("owner", "Owner"),
        .init("what", "What"), .init("type", "Type"), .init("state", "State"),
        .init("closed", "Closed", .date), .init("evidence", "Evidence"),
      ],
      actions.map { action in
        [
          .entry(action.entry.id), .day(action.due),
          .text(action.entry["Owner"] ?? action.entry.by), .text(action.entry.actionText),
          .text(action.entry["Type"]), .words(Inline(state(action), style(action))),
          .day(action.closing?.at.date), .text(action.closing?["Evidence"]),
        ]
      })
  }

  func state(_ action: Actions.Standing) -> String {
    if let closing = action.closing { return closing["Result"] ?? "done" }
    return action.due < today ? "overdue" : "open"
  }

  private func style(_ action: Actions.Standing) -> Style {
    if action.closing != nil { return .good }
    return action.due < today ? .alarm : .plain
  }
}
