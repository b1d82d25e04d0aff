import BrinkModel

extension BurnDownFigure {
  /// The figure with the numbers in it; nothing where there is nothing to draw.
  var blocks: [Block] { emptiness == nil ? [.figure(self, data: data)] : [] }

  private var data: Table {
    Table(
      "action_weeks", caption: "Actions at the end of each week, and closed in it",
      [
        .init("week", "Week of", .date), .init("open", "Open", .number),
        .init("overdue", "Overdue", .number), .init("closed", "Closed", .number),
      ],
      weeks.map { [.day($0.monday), .count($0.open), .count($0.overdue), .count($0.closed)] })
  }
}
