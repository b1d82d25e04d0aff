import BrinkModel
import DisplayText

extension RetroReport {
  var incidentTable: (table: Table, more: Int) {
    let shown = incidents.suffix(Self.most)
    let table = Table(
      "incidents", caption: "Began in this time, or not closed yet",
      [
        .init("entry", "Entry", .id), .init("began", "Began", .date), .init("title", "Title"),
        .init("severity", "Severity", .number),
        .init("mitigated_seconds", "To mitigated", .number),
        .init("closed_seconds", "To closed", .number), .init("state", "State"),
        .init("repeats", "Repeats"),
      ],
      shown.map { incident in
        [
          .entry(incident.id), .moment(incident.began), .text(incident.title),
          .count(incident.severity), length(incident, to: incident.mitigated),
          length(incident, to: incident.closed), .text(incident.state.rawValue),
          incident.relations.first(where: \.isRepeat).map { .words(.entry($0.other)) } ?? .nothing,
        ]
      })
    return (table, incidents.count - shown.count)
  }

  private func length(_ incident: Incident, to moment: Timestamp?) -> Table.Cell {
    guard let moment else { return .nothing }
    let seconds = max(0, Int((moment.milliseconds - incident.began.milliseconds) / 1000))
    return .amount("\(seconds)", shown: LengthText.words(seconds))
  }

  var actionTable: (table: Table, more: Int) {
    let shown = actions.open.prefix(Self.most)
    let table = Table(
      "actions", caption: "Earliest due first",
      [
        .init("entry", "Entry", .id), .init("due", "Due", .date), .init("owner", "Owner"),
        .init("what", "What"), .init("type", "Type"), .init("state", "State"),
      ],
      shown.map { action in
        [
          .entry(action.entry.id), .day(action.due),
          .text(action.entry["Owner"] ?? action.entry.by), .text(action.entry.actionText),
          .text(action.entry["Type"]),
          .words(action.due < period.lastDay ? "\("overdue", .alarm)" : "open"),
        ]
      })
    return (table, actions.open.count - shown.count)
  }

  var parkedTable: (table: Table, more: Int) {
    let open = retro.parkedThen.open
    let shown = open.prefix(Self.most)
    let table = Table(
      "parked", caption: "Oldest first",
      [
        .init("entry", "Entry", .id), .init("day", "Since", .date), .init("by", "By"),
        .init("what", "What"),
      ],
      shown.map { [.entry($0.id), .day($0.at.date), .text($0.by), .text($0["Text"])] })
    return (table, open.count - shown.count)
  }

  var claimTable: (table: Table, more: Int) {
    let shown = claims.prefix(Self.most)
    let table = Table(
      "claims", caption: "Open, or pronounced on in this time",
      [
        .init("entry", "Entry", .id), .init("claim", "Claim"), .init("state", "State"),
        .init("cycles", "Cycles over", .number), .init("of", "Of", .number),
        .init("says", "How it stands"),
      ],
      shown.map { standing in
        let (word, style) = ClaimText(standing).word
        let said = ClaimText(standing).text.plain.prefix { !$0.isNewline }
        return [
          .entry(standing.claim.id), .text(standing.terms.text), .words(Inline(word, style)),
          .count(min(standing.over, standing.terms.cycles)), .count(standing.terms.cycles),
          .text(String(said)),
        ]
      })
    return (table, claims.count - shown.count)
  }

  var scoreTable: (table: Table, more: Int) {
    let table = Table(
      "scores", caption: "The last score of each, and the one before",
      [
        .init("series", "What"), .init("checklist", "Checklist"), .init("day", "Day", .date),
        .init("total", "Total", .number), .init("before", "Before", .number),
        .init("most", "Of", .number), .init("band", "Band"), .init("lowest", "Lowest"),
      ],
      scores.compactMap { series in
        guard let last = series.scores.last else { return nil }
        return [
          .text(series.name), .text(series.checklist), .day(last.at.date), .count(last.total),
          .count(series.scores.dropLast().last?.total), .count(series.most), .text(last.band),
          .text(last.lowest.joined(separator: ", ")),
        ]
      })
    return (table, 0)
  }

  var doubtTable: (table: Table, more: Int) {
    let table = Table(
      "records", caption: "Counted apart; brink check journal names each",
      [.init("kind", "What"), .init("count", "How many", .number), .init("places", "Where")],
      doubts.map { doubt in
        [
          .text(doubt.kind), .count(doubt.count),
          .text(doubt.places.joined(separator: ", ")),
        ]
      })
    return (table, 0)
  }

  var ruleTable: (table: Table, more: Int) { (RuleTable(rules).table, 0) }

  var numbersTable: Table { NumbersReport(numbers).figures }
}
