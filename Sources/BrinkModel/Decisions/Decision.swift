/// A decision with everything later entries said about it.
package struct Decision: Sendable {
  package let entry: Entry
  /// Commands that ran behind it, oldest first.
  package let runs: [Entry]
  /// What became of it, oldest first; the last one counts.
  package let outcomes: [Entry]

  package var id: EntryID { entry.id }
  /// What the person was about to do.
  package var doing: String { entry["Doing"] ?? entry["Command"] ?? "" }
  package var sentence: String? { entry["Sentence"] }
  package var owner: String? { entry["Owner"] }
  /// Who that is: whoever wrote `I` is meant by it.
  package var ownerName: String? { entry.ownerName }
  package var failure: String? { entry["Failure"] }
  /// False when it was held at the boundary.
  package var isCrossed: Bool { entry["Crossed"] == "yes" }
  package var isJudgment: Bool { entry["Weight"] == "judgment" }

  /// The day on which its outcome is asked for; nil when nobody has to look back.
  ///
  /// An outcome that said it was too early moves the day. A judgment crossed without a date is asked
  /// for the day after.
  package var lookBack: CivilDate? {
    guard isCrossed else { return nil }
    guard let last = outcomes.last else {
      return date(of: entry) ?? (isJudgment ? entry.at.date.adding(days: 1) : nil)
    }
    guard last["Result"] == Outcome.tooEarly else { return nil }
    return date(of: last) ?? last.at.date.adding(days: 7)
  }

  /// True when the person is the one who wrote it or the one it names as owner.
  package func concerns(_ person: Person) -> Bool {
    person.isCalled(entry.by) || owner.map(person.isCalled) == true
  }

  private func date(of entry: Entry) -> CivilDate? {
    entry["LookBack"].flatMap { CivilDate($0) }
  }
}

extension Entry {
  /// The owner it names; whoever wrote it where it says `I`.
  package var ownerName: String? {
    self["Owner"].map { ["i", "me", "myself"].contains($0.lowercased()) ? by : $0 }
  }
}

/// The words an outcome's `Result` field holds.
package enum Outcome {
  package static let asPlanned = "as planned"
  package static let failedAsNamed = "failed as named"
  package static let failedOtherwise = "failed otherwise"
  package static let tooEarly = "too early to say"
}
