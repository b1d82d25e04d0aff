/// What an entry records; any lower-case word, so that a newer or home-made kind survives.
package struct EntryKind: RawRepresentable, Hashable, Sendable {
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// A step that was about to be taken: crossed or held.
  package static let decision = EntryKind(rawValue: "decision")
  /// What became of a decision.
  package static let outcome = EntryKind(rawValue: "outcome")
  /// A command that ran behind a boundary, or a walk through a checklist without a kind of its own.
  package static let run = EntryKind(rawValue: "run")
  /// A remark, at the moment it was made.
  package static let note = EntryKind(rawValue: "note")
  /// Something put off to be taken up later.
  package static let park = EntryKind(rawValue: "park")
  /// Something to be done, with an owner and a day.
  package static let action = EntryKind(rawValue: "action")
  /// An action closed, or something parked that was dropped.
  package static let done = EntryKind(rawValue: "done")
  /// A claim that can turn out false.
  package static let claim = EntryKind(rawValue: "claim")
  /// Something changed in an earlier entry, which stays as it was written.
  package static let amend = EntryKind(rawValue: "amend")
  /// A value seen in one cycle of a claim.
  package static let observation = EntryKind(rawValue: "observation")
  /// The end of a cycle that people end: a release, a sprint.
  package static let cycle = EntryKind(rawValue: "cycle")
  /// What became of a claim.
  package static let verdict = EntryKind(rawValue: "verdict")
  /// What something is from now on: a checklist retired, an incident mitigated.
  package static let state = EntryKind(rawValue: "state")
  /// What somebody thinks will have happened by a day, and how likely: a question or one more answer.
  package static let prediction = EntryKind(rawValue: "prediction")
  /// What came of a prediction.
  package static let resolution = EntryKind(rawValue: "resolution")
  /// A mistake owned in the fixed form.
  package static let mistake = EntryKind(rawValue: "mistake")
  /// The protocol for a room that has too much at once.
  package static let overload = EntryKind(rawValue: "overload")
  /// An earlier entry struck through, never deleted.
  package static let strike = EntryKind(rawValue: "strike")
  /// An incident that was opened.
  package static let incident = EntryKind(rawValue: "incident")
  /// A task with minutes to do it in.
  package static let task = EntryKind(rawValue: "task")
  /// What those outside an incident were told.
  package static let update = EntryKind(rawValue: "update")
  /// Parts of the runbook an incident leaves behind.
  package static let runbook = EntryKind(rawValue: "runbook")
  /// Something that was let go by somebody who answers for it.
  package static let waiver = EntryKind(rawValue: "waiver")
  /// A look at what is open before a release.
  package static let review = EntryKind(rawValue: "review")
}
