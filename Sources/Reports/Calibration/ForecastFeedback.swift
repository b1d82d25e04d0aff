package import BrinkModel

/// One line on a forecast just settled: what was said, what came, and how it goes at about that.
package struct ForecastFeedback {
  private let forecast: JudgedForecast
  private let alike: [JudgedForecast]
  private let subject: String

  /// Nil where that person has no settled forecast there.
  ///
  /// - Parameters:
  ///   - about: The decision or the question.
  ///   - tally: Everything settled so far.
  ///   - name: Who made it, as `By` has it.
  ///   - viewer: Who is told: addressed as you, where it is theirs.
  package init?(
    on about: EntryID, in tally: ForecastTally, by name: String, for viewer: Person
  ) {
    guard let forecast = tally.judged.last(where: { $0.about == about && $0.by == name }) else {
      return nil
    }
    self.forecast = forecast
    alike = tally.judged.filter {
      $0.by == name && abs($0.percent - forecast.percent) <= Self.reach
    }
    subject = viewer.isNamed(name) ? "You" : name
  }

  /// The line: `You said 80 %. It went as planned. 12 of 15 at about 80 % so far.`.
  package var text: String {
    let hits = alike.count(where: \.cameTrue)
    return """
      \(subject) said \(forecast.percent) %. \(result) \(hits) of \(alike.count) at about \
      \(forecast.percent) % so far.
      """
  }

  private var result: String {
    switch forecast.result {
    case Outcome.asPlanned: "It went as planned."
    case Outcome.failedAsNamed: "It failed as named."
    case Outcome.failedOtherwise: "It failed otherwise."
    default: forecast.cameTrue ? "It came true." : "It did not come true."
    }
  }

  /// How many points to either side count as about the same.
  private static let reach = 5
}
