import BrinkModel
import Statistics

extension RetroReport {
  /// One number of the summary.
  struct Count: Sendable {
    /// The name for programs.
    let key: String
    let title: String
    let unit: String?
    /// What is counted, where the title does not say it alone.
    let meaning: String
    /// Nil where there is nothing to count.
    let value: @Sendable (RetroReport) -> Int?

    init(
      _ key: String, _ title: String, unit: String? = nil, _ meaning: String? = nil,
      _ value: @escaping @Sendable (RetroReport) -> Int?
    ) {
      self.key = key
      self.title = title
      self.unit = unit
      self.meaning = meaning ?? title + "."
      self.value = value
    }

    func shown(_ value: Int?) -> String {
      guard let value else { return "none" }
      return unit.map { "\(value) \($0)" } ?? "\(value)"
    }
  }

  /// The numbers that stand first, in the order in which people ask for them.
  static let counts: [Count] = [
    Count("decisions", "Decisions crossed") { $0.decided.crossed.count },
    Count("as_planned", "… that went as planned", "Of those, the ones that went as planned.") {
      $0.decided.asPlanned.count
    },
    Count("held", "Decisions held") { $0.decided.held.count },
    Count("failed_as_named", "Failures that had been named") { $0.judged.failedAsNamed.count },
    Count("failed_otherwise", "Failures nobody had named") { $0.judged.failedOtherwise.count },
    Count("unknown", "Judgments not looked back at") { $0.decided.unknown.count },
    Count("incidents", "Incidents that began") { $0.begun.count },
    Count(
      "repeat_incidents", "… that repeat an earlier one",
      "Of those, the ones that repeat an earlier one."
    ) { $0.begun.count { $0.isRepeat } },
    Count("incidents_open", "Incidents not closed") {
      $0.incidents.count { $0.state != .closed }
    },
    Count("mistakes", "Mistakes owned") { $0.retro.practices(.mistake).count },
    Count("near_misses", "Near misses") { $0.retro.nearMisses.count },
    Count("overloads", "Overloads called") { $0.retro.practices(.overload).count },
    Count("actions_opened", "Actions opened") { $0.actions.opened.count },
    Count("actions_closed", "Actions closed") { $0.actions.closed.count },
    Count("actions_open", "Actions open at the end") { $0.actions.open.count },
    Count("actions_overdue", "… of them overdue", "Of those, the ones whose day is over.") {
      $0.actions.overdue.count
    },
    Count("parked", "Parked") { $0.retro.parkedThen.now },
    Count("parked_open", "Still parked") { $0.retro.parkedThen.open.count },
    Count("forecasts", "Chances stated and settled") { $0.calibration.tally.judged.count },
    Count(
      "overconfidence", "Overconfidence", unit: "points",
      "How much surer people were than they were right, in points of 100; null without forecasts."
    ) { $0.calibration.calibration.overconfidence.map { GapText.points($0.gap) } },
    Count(
      "runbooks_updated", "Runbooks updated in time", unit: "%",
      "Runbooks updated before the next release, in percent; null without any to count."
    ) { $0.numbers.runbooks.percent },
    Count(
      "actions_in_time", "Actions closed by their day", unit: "%",
      "Actions closed by their day, in percent; null without any to count."
    ) { $0.numbers.actions.percent },
    Count("doubtful_records", "Records that are not as written") {
      $0.doubts.reduce(0) { $0 + $1.count }
    },
  ]

  /// The incidents that began in the period.
  private var begun: [Incident] { incidents.filter { period.contains($0.began) } }

  var summary: Table {
    Table(
      "summary", caption: "In numbers",
      [.init("figure", "Figure"), .init("value", "Value", .number)],
      Self.counts.map { count in
        let value = count.value(self)
        return [
          .text(count.title), .amount(value.map { "\($0)" } ?? "", shown: count.shown(value)),
        ]
      })
  }
}
