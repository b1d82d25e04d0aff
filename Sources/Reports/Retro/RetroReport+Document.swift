import BrinkModel
import DisplayText
import Statistics

extension RetroReport {
  package var document: Document {
    let title: Inline = "Retrospective \(period.firstDay) to \(period.lastDay)"
    guard !isEmpty else { return Document(title, empty) }
    var blocks: [Block] = [.heading("In short"), .table(summary)]
    blocks += section("Failures that had been named", failedAsNamed)
    blocks += section("Failures nobody had named", failedOtherwise)
    blocks += section("Held at the boundary", heldTable)
    blocks += section("Incidents", incidentTable)
    blocks += section("Mistakes", practiceTable(.mistake))
    blocks += section("Near misses", nearMissTable)
    blocks += section("Overloads", practiceTable(.overload))
    blocks += section("Actions that are open", actionTable)
    blocks += BurnDownFigure(weeks).blocks
    blocks += section("Still parked", parkedTable)
    blocks += section("Claims", claimTable)
    blocks += claims.prefix(Self.mostFigures).map(ClaimFigure.init)
      .filter { $0.emptiness == nil }.map { .figure($0) }
    blocks += calibrationBlocks
    blocks += section("Scores", scoreTable)
    blocks += scores.prefix(Self.mostFigures).map(ScoreFigure.init)
      .filter { $0.emptiness == nil }.map { .figure($0) }
    blocks += [.heading("The three numbers"), .table(numbersTable)]
    let recurrence = RecurrenceFigure(numbers)
    if recurrence.emptiness == nil { blocks.append(.figure(recurrence, data: recurrence.data)) }
    blocks += risks
    blocks += section("Which rules earned their keep", ruleTable)
    blocks += section("Records that are not as they were written", doubtTable)
    return Document(title, facts: facts, blocks)
  }

  private var facts: [Document.Fact] {
    let people = decided.people.sorted()
    let names = people.isEmpty ? "nobody decided anything" : people.joined(separator: ", ")
    return [
      .init("Days", Inline("\(period.days)")),
      .init(
        people.count > 12 ? "People" : "Who decided",
        Inline(people.count > 12 ? "\(people.count) decided" : names)),
    ]
  }

  /// The table under its heading, and how many rows more there would be; nothing for none.
  private func section(_ title: Inline, _ listed: (table: Table, more: Int)) -> [Block] {
    guard !listed.table.rows.isEmpty else { return [] }
    var blocks: [Block] = [.heading(title), .table(listed.table)]
    if listed.more > 0 {
      blocks.append(.paragraph("and \(listed.more) more; \(.code("brink log")) lists them all."))
    }
    return blocks
  }

  private var empty: [Block] {
    var blocks: [Block] = [
      .paragraph("Nothing was written in this time, so there is nothing to look back at yet."),
      .paragraph("What fills it:"),
      .list([
        "\(.code("brink -- CMD")): a decision, before a step that matters",
        "\(.code("brink outcome ID")): what became of it",
        "\(.code("brink incident open TITLE")): a room, a timeline, actions",
        "\(.code("brink mistake")): a mistake, while it is crisp",
        "\(.code("brink claim '…'")): a rule on trial",
      ]),
    ]
    if !doubts.isEmpty {
      blocks += section("Records that are not as they were written", doubtTable)
    }
    return blocks
  }

  private var calibrationBlocks: [Block] {
    let tally = calibration.tally
    guard tally != ForecastTally() else { return [] }
    let (yes, no, void) = (
      retro.resolved("yes").count, retro.resolved("no").count, retro.resolved("void").count
    )
    var items: [Inline] =
      yes + no + void == 0
      ? [] : ["Predictions: \(yes) came true, \(no) did not, \(void) never applied"]
    if let gap = calibration.calibration.overconfidence {
      let words = GapText(gap: gap)
      items.append(
        "All: \(words.words) (\(words.range), 90 %), over \(gap.right.total) stated")
    }
    if let comparison = calibration.comparison {
      items.append("Calm: \(GapText(gap: comparison.calm).words)")
      items.append("Pressed: \(GapText(gap: comparison.pressed).words)")
    } else {
      items.append("Too few of each to compare calm with pressed")
    }
    for late in retro.unresolved.prefix(Self.most) {
      let text = late.prediction.entry["Text"] ?? ""
      items.append("Not resolved since \(late.since): \(text) (\(late.prediction.id))")
    }
    let figure = CalibrationFigure(calibration)
    return [.heading("How sure we were"), .list(items)]
      + (figure.emptiness == nil ? [.figure(figure)] : [])
  }

  private var risks: [Block] {
    let lines = numbers.runsOfWeeks.compactMap { run -> Inline? in
      guard let week = run.first else { return nil }
      let said = week.reduced.map { "\($0.words) (\($0.entry))" as Inline }
      let when =
        run.count == 1 ? "Week of \(week.monday)" : "\(run.count) weeks from \(week.monday)"
      return "\(when): \(said.isEmpty ? "none recorded" : said.joined(separator: "; "))"
    }
    return [.heading("Which recurrence risk did we reduce?", level: 3), .list(lines)]
  }
}
