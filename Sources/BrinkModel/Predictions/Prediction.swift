/// A question with a day on which its answer is known, what people said, and what came of it.
package struct Prediction: Sendable {
  /// The entry that asked it; it is the first forecast too.
  package let entry: Entry
  /// Everything said on it, the question's own number included, oldest first.
  package let forecasts: [Entry]
  /// What was said to have come of it, oldest first; the last one counts.
  package let resolutions: [Entry]

  package var id: EntryID { entry.id }
  package var text: String { entry["Text"] ?? "" }
  /// The day by which it is known; nil when a log edited by hand has none.
  package var due: CivilDate? { entry[Self.dueField].flatMap { CivilDate($0) } }
  package var resolution: Entry? { resolutions.last }
  /// What came of it; nil while nobody said.
  package var result: PredictionResult? {
    resolution?["Result"].flatMap { PredictionResult(rawValue: $0) }
  }

  package static let dueField = "Due"
  package static let percentField = "Percent"

  /// True until its day is over or somebody has said what came of it.
  package func takesForecasts(on today: CivilDate) -> Bool {
    result == nil && due.map { today <= $0 } ?? true
  }

  /// The names of those who gave a number, in the order they first did.
  package var people: [String] {
    forecasts.reduce(into: []) { if !$0.contains($1.by) { $0.append($1.by) } }
  }

  /// The forecast of theirs that counts: the last one made before the day was over and before
  /// anything was said to have come of it.
  package func counting(for name: String) -> Entry? {
    forecasts.last { forecast in
      forecast.by == name && due.map { forecast.at.date <= $0 } ?? true
        && resolutions.first.map { forecast.at <= $0.at } ?? true
    }
  }

  /// What that person said last, under any of their names.
  package func latest(of person: Person) -> Entry? {
    forecasts.last { person.isNamed($0.by) }
  }
}

/// What came of a prediction.
package enum PredictionResult: String, CaseIterable, Sendable {
  case yes
  case no
  /// It never applied: it counts for nobody.
  case void
}

extension Entry {
  /// The chance it states, 1 to 99; nil when it states none that can be read.
  package var percent: Int? { self[Prediction.percentField].flatMap(Self.chance) }

  /// The chance a decision was given to go as planned, 1 to 99.
  package var confidence: Int? { self["Confidence"].flatMap(Self.chance) }

  private static func chance(_ text: String) -> Int? { try? ChanceText.percent(text) }
}
