import BrinkModel
import Statistics

extension RetroReport {
  /// One number of the summary.
  struct Count: Equatable {
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
  var counts: [Count] {
    let mine = incidents.filter { period.contains($0.began) }
    let tally = calibration.tally
    return [
      Count("decisions", "Decisions crossed", decided.crossed.count),
      Count("as_planned", "… that went as planned", decided.asPlanned.count),
      Count("held", "Decisions held", decided.held.count),
      Count("failed_as_named", "Failures that had been named", judged.failedAsNamed.count),
      Count("failed_otherwise", "Failures nobody had named", judged.failedOtherwise.count),
      Count("unknown", "Judgments not looked back at", decided.unknown.count),
      Count("incidents", "Incidents that began", mine.count),
      Count("repeat_incidents", "… that repeat an earlier one", mine.count { $0.isRepeat }),
      Count("incidents_open", "Incidents not closed", incidents.count { $0.state != .closed }),
      Count("mistakes", "Mistakes owned", retro.practices(.mistake).count),
      Count("near_misses", "Near misses", retro.nearMisses.count),
      Count("overloads", "Overloads called", retro.practices(.overload).count),
      Count("actions_opened", "Actions opened", actions.opened.count),
      Count("actions_closed", "Actions closed", actions.closed.count),
      Count("actions_open", "Actions open at the end", actions.open.count),
      Count("actions_overdue", "… of them overdue", actions.overdue.count),
      Count("parked", "Parked", retro.parkedThen.now),
      Count("parked_open", "Still parked", retro.parkedThen.open.count),
      Count("forecasts", "Chances stated and settled", tally.judged.count),
      Count(
        "overconfidence", "Overconfidence",
        calibration.calibration.overconfidence.map { GapText.points($0.gap) }, "points"),
      Count("runbooks_updated", "Runbooks updated in time", numbers.runbooks.percent, "%"),
      Count("actions_in_time", "Actions closed by their day", numbers.actions.percent, "%"),
      Count(
        "doubtful_records", "Records that are not as written", doubts.reduce(0) { $0 + $1.count }),
    ]
  }

  var summary: Table {
    Table(
      "summary", caption: "In numbers",
      [.init("figure", "Figure"), .init("value", "Value", .number)],
      counts.map { count in
        [
          .text(count.title),
          count.value.map { .amount("\($0)", shown: count.shown) } ?? .amount("", shown: "none"),
        ]
      })
  }
}
