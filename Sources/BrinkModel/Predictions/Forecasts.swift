/// Every chance anybody stated, of predictions and of decisions, folded from entries in any order.
package struct Forecasts: Sendable {
  private var predictions = Predictions()
  private var decisions = Decisions()

  package init() {}

  package init(_ entries: some Sequence<Entry>) {
    for entry in entries { apply(entry) }
  }

  /// The kinds this fold needs; others change nothing.
  package static let kinds: [EntryKind] = [
    .prediction, .resolution, .decision, .outcome, .strike,
  ]

  package mutating func apply(_ entry: Entry) {
    predictions.apply(entry)
    // A decision without a chance states nothing.
    if entry.kind != .decision || entry.confidence != nil { decisions.apply(entry) }
  }

  /// What is wanted, sorted by what came of it.
  package func tally(_ filter: ForecastFilter = ForecastFilter()) -> ForecastTally {
    var tally = ForecastTally()
    if filter.source != .decisions {
      for prediction in predictions.all { add(prediction, filter, to: &tally) }
    }
    if filter.source != .predictions {
      for decision in decisions.all where decision.isCrossed && filter.matches(decision.entry) {
        add(decision, to: &tally)
      }
    }
    tally.judged.sort { ($0.at, $0.id) < ($1.at, $1.id) }
    return tally
  }

  private func add(
    _ prediction: Prediction, _ filter: ForecastFilter, to tally: inout ForecastTally
  ) {
    for name in prediction.people {
      guard let entry = prediction.counting(for: name), let percent = entry.percent,
        filter.matches(entry, taggedToo: prediction.entry.values(of: "Tag"))
      else { continue }
      switch prediction.result {
      case nil: tally.open += 1
      case .void: tally.void += 1
      case .yes, .no:
        tally.judged.append(
          JudgedForecast(
            id: entry.id, about: prediction.id, kind: .prediction, by: name, at: entry.at,
            percent: percent, cameTrue: prediction.result == .yes, pressure: entry["Pressure"],
            result: prediction.resolution?["Result"] ?? ""))
      }
    }
  }

  private func add(_ decision: Decision, to tally: inout ForecastTally) {
    guard let percent = decision.entry.confidence else { return }
    let result = decision.outcomes.last { $0["Result"] != nil }?["Result"]
    switch result {
    case Outcome.asPlanned?, Outcome.failedAsNamed?, Outcome.failedOtherwise?:
      tally.judged.append(
        JudgedForecast(
          id: decision.id, about: decision.id, kind: .decision, by: decision.entry.by,
          at: decision.entry.at, percent: percent, cameTrue: result == Outcome.asPlanned,
          pressure: decision.entry["Pressure"], result: result ?? ""))
    default: tally.open += 1
    }
  }
}

/// Forecasts by what came of them.
package struct ForecastTally: Equatable, Sendable {
  /// Those that came true or did not, oldest first.
  package var judged: [JudgedForecast] = []
  /// How many are still to be settled.
  package var open = 0
  /// How many never applied.
  package var void = 0

  package init() {}
}
