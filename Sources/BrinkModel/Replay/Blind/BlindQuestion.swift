/// Something whose end the journal knows, asked about before it is shown.
package struct BlindQuestion: Equatable, Sendable {
  /// The decision, or the question of a prediction.
  package let about: Entry
  /// The entry that says what came of it.
  package let ending: Entry
  /// What came of it, in the words of the journal.
  package let result: String
  /// The moment at which it is asked.
  package let asked: Int
  /// The moment that shows it.
  package let revealed: Int

  /// What may be expected, the likeliest first.
  package var choices: [String] {
    about.kind == .decision
      ? [Outcome.asPlanned, Outcome.failedAsNamed, Outcome.failedOtherwise]
      : [PredictionResult.yes.rawValue, PredictionResult.no.rawValue]
  }

  /// Every question a replay can ask, in the order in which they are asked.
  ///
  /// A decision is asked about as soon as it is made: what follows would tell. A prediction is asked
  /// about just before it is resolved. Of several endings the last that stands counts.
  package static func all(in replay: Replay) -> [BlindQuestion] {
    let end = replay.moments.count - 1
    var places: [EntryID: Int] = [:]
    var endings: [EntryID: Int] = [:]
    for (index, moment) in replay.moments.enumerated() {
      guard let entry = moment.entry, !replay.isStruck(entry.id, at: end) else { continue }
      switch entry.kind {
      case .decision, .prediction: places[entry.id] = index
      case .outcome, .resolution:
        guard let about = entry.about, places[about] != nil, isFinal(entry) else { continue }
        endings[about] = index
      default: break
      }
    }
    return endings.compactMap { about, ending in
      guard let made = places[about], let subject = replay.moments[made].entry,
        let entry = replay.moments[ending].entry, let result = entry["Result"],
        (subject.kind == .decision) == (entry.kind == .outcome), subject["Crossed"] != "no"
      else { return nil }
      return BlindQuestion(
        about: subject, ending: entry, result: result,
        asked: subject.kind == .decision ? made : max(made, ending - 1), revealed: ending)
    }
    .sorted { ($0.asked, $0.about.id) < ($1.asked, $1.about.id) }
  }

  private static func isFinal(_ entry: Entry) -> Bool {
    let results =
      entry.kind == .outcome
      ? [Outcome.asPlanned, Outcome.failedAsNamed, Outcome.failedOtherwise]
      : [PredictionResult.yes.rawValue, PredictionResult.no.rawValue]
    return entry["Result"].map(results.contains) ?? false
  }
}
