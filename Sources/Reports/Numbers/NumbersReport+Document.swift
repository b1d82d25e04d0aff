import BrinkModel
import DisplayText

extension NumbersReport {
  package var document: Document {
    Document(
      "Following through, \(numbers.from) to \(numbers.to)",
      [
        .table(figures), .heading("Repeat incidents by service"),
        .figure(RecurrenceFigure(numbers)), .table(services),
        .heading("Which recurrence risk did we reduce?"), .table(weeks),
      ])
  }

  /// The numbers as rows, each with how many entries are behind it.
  var figures: Table {
    let (now, before) = (numbers.trend.now.count, numbers.trend.before.count)
    var rows: [[Table.Cell]] = [
      row("Repeat incidents", "\(now)", nil, numbers.trend.now),
      row("… in as many days before", "\(before)", nil, numbers.trend.before),
      share("Runbook updated before the next release", numbers.runbooks),
      share("Actions closed by their due date", numbers.actions),
    ]
    rows.append(
      seconds("Decision at the boundary, median", numbers.decisionSeconds))
    rows.append(seconds("Decision to its outcome, median", numbers.outcomeSeconds))
    rows.append(
      row("Releases let go by name", "\(numbers.waivers.count)", nil, numbers.waivers))
    return Table(
      "numbers", caption: "From \(numbers.from) to \(numbers.to)",
      [
        .init("number", "Number"), .init("value", "Value", .number),
        .init("met", "Counted", .number), .init("of", "Of", .number),
        .init("entries", "Entries"),
      ],
      rows)
  }

  private func row(
    _ name: String, _ value: String, _ shown: String?, _ ids: [EntryID]
  ) -> [Table.Cell] {
    [
      .text(name), .amount(value, shown: shown ?? value), .count(ids.count), .nothing,
      .words(Self.list(ids)),
    ]
  }

  private func share(_ name: String, _ share: CountedShare) -> [Table.Cell] {
    [
      .text(name),
      share.percent.map { .amount("\($0)", shown: "\($0) %") } ?? .amount("", shown: "none"),
      .count(share.met.count), .count(share.total), .words(Self.list(share.met)),
    ]
  }

  private func seconds(
    _ name: String, _ numbers: [(entry: EntryID, seconds: Int)]
  ) -> [Table.Cell] {
    let median = FollowThrough.median(numbers)
    return [
      .text(name),
      median.map { .amount("\($0)", shown: LengthText.words($0)) } ?? .amount("", shown: "none"),
      .count(numbers.count), .nothing, .words(Self.list(numbers.map(\.entry))),
    ]
  }

  /// The first few, and how many more there are.
  private static func list(_ ids: [EntryID]) -> Inline {
    let shown = ids.prefix(8).map { Inline.entry($0) }.joined(separator: " ")
    return ids.count > 8 ? "\(shown) and \(ids.count - 8) more" : shown
  }

  private var services: Table {
    Table(
      "services", caption: "Incidents that a person called a repeat",
      [
        .init("service", "Service"), .init("repeats", "Repeats", .number),
        .init("incidents", "Incidents", .number), .init("entries", "Entries"),
      ],
      numbers.repeats.map { service in
        [
          .text(service.service), .count(service.repeats.count), .count(service.incidents.count),
          .words(Self.list(service.repeats)),
        ]
      })
  }

  private var weeks: Table {
    Table(
      "weeks", caption: "One line a week",
      [.init("monday", "Week of", .date), .init("reduced", "Reduced")],
      numbers.weeks.map { week in
        let said = week.reduced.map { "\($0.words) (\($0.entry))" as Inline }
        return [
          .day(week.monday),
          .words(said.isEmpty ? "\("none recorded", .dim)" : said.joined(separator: "; ")),
        ]
      })
  }
}
