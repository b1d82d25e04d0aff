package import BrinkModel
package import Statistics

/// How well stated chances fit what came of them: the forecasts wanted, with their arithmetic.
package struct CalibrationReport: Sendable {
  let tally: ForecastTally
  /// Whose forecasts they are, as a sentence begins with it: `You`, `Ana`; nil for several people.
  let subject: String?
  let calibration: Calibration
  /// True when some forecasts were not wanted, so that none is no reason to begin anew.
  let isNarrowed: Bool

  /// - Parameters:
  ///   - tally: The forecasts wanted.
  ///   - viewer: Who reads it: addressed as you, where all of them are theirs.
  ///   - isNarrowed: Whether the forecasts are only those of a person, a tag, a time or a source.
  package init(_ tally: ForecastTally, for viewer: Person, isNarrowed: Bool = false) {
    self.tally = tally
    self.isNarrowed = isNarrowed
    let people = Set(tally.judged.map(\.by))
    if people.allSatisfy(viewer.isNamed) {
      subject = "You"
    } else {
      subject = people.count == 1 ? people.first : nil
    }
    calibration = Calibration(tally.judged.map(\.forecast))
  }

  /// Those made calm, or under pressure, as told when they were made.
  func calibration(when pressure: String) -> Calibration {
    Calibration(tally.judged.filter { $0.pressure == pressure }.map(\.forecast))
  }

  /// How many of a side say anything of confidence: 50 % says nothing.
  static func telling(_ calibration: Calibration) -> Int {
    calibration.forecasts.count { $0.percent != 50 }
  }

  var comparison: PressureComparison? {
    PressureComparison(calm: calibration(when: "calm"), pressed: calibration(when: "pressed"))
  }

  /// Murphy's parts, where there are forecasts enough for them to mean something.
  var murphy: Murphy? {
    calibration.forecasts.count >= Murphy.leastForecasts ? calibration.murphy : nil
  }
}

extension JudgedForecast {
  package var forecast: Forecast { Forecast(percent: percent, cameTrue: cameTrue) }
}
