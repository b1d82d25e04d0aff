import BrinkModel
import Statistics

extension RetroReport {
  /// One number of the summary.
  struct Figure: Equatable {
    /// The name for programs.
    let key: String
    let title: String
    /// Nil where there is nothing to count.
    let value: Int?
    let unit: String?

    init(_ key: String, _ title: String, _ value: Int?, _ unit: String? = nil) {
      self.key = key
      self.title = title
      self.value = value
      self.unit = unit
    }

    var shown: String { value.map { unit == nil ? "\($0)" : "\($0) \(unit ?? "")" } ?? "none" }
  }

  /// The numbers that stand first, in the order in which people ask for them.
  var figures: [Figure] {
    let failures = retro.failures
    let mine = incidents.filter { period.contains($0.began) }
    let tally = calibration.tally
    return [
      Figure("decisions", "Decisions crossed", decided.crossed.count),
      Figure("held", "Decisions held", decided.held.count),
      Figure("as_planned", "… that went as planned", decided.asPlanned.count),
      Figure("failed_as_named", "Failures that had been named", failures.asNamed.count),
      Figure("failed_otherwise", "Failures nobody had named", failures.otherwise.count),
      Figure("unknown", "Judgments not looked back at", decided.unknown.count),
      Figure("incidents", "Incidents that began", mine.count),
      Figure("repeat_incidents", "… that repeat an earlier one", mine.count { $0.isRepeat }),
      Figure("incidents_open", "Incidents not closed", incidents.count { $0.state != .closed }),
      Figure("mistakes", "Mistakes owned", retro.practices(.mistake).count),
      Figure("near_misses", "Near misses", retro.nearMisses.count),
      Figure("overloads", "Overloads called", retro.practices(.overload).count),
      Figure("actions_opened", "Actions opened", actions.opened.count),
      Figure("actions_closed", "Actions closed", actions.closed.count),
      Figure("actions_open", "Actions open at the end", actions.open.count),
      Figure("actions_overdue", "… of them overdue", actions.overdue.count),
      Figure("parked", "Parked", retro.parkedThen.now),
      Figure("parked_open", "Still parked", retro.parkedThen.open.count),
      Figure("forecasts", "Chances stated and settled", tally.judged.count),
      Figure(
        "overconfidence", "Overconfidence",
        calibration.calibration.overconfidence.map { GapText.points($0.gap) }, "points"),
      Figure("runbooks_updated", "Runbooks updated in time", numbers.runbooks.percent, "%"),
      Figure("actions_in_time", "Actions closed by their day", numbers.actions.percent, "%"),
      Figure(
        "doubtful_records", "Records that are not as written", doubts.reduce(0) { $0 + $1.count }),
    ]
  }

  var summary: Table {
    Table(
      "summary", caption: "In numbers",
      [.init("figure", "Figure"), .init("value", "Value", .number)],
      figures.map { figure in
        [
          .text(figure.title),
          figure.value.map { .amount("\($0)", shown: figure.shown) } ?? .amount("", shown: "none"),
        ]
      })
  }
}
