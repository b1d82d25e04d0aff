/// A chance somebody stated, and what came of it.
package struct JudgedForecast: Equatable, Sendable {
  /// The entry that states it.
  package let id: EntryID
  /// The decision, or the question of a prediction.
  package let about: EntryID
  package let kind: EntryKind
  package let by: String
  /// When it was made.
  package let at: Timestamp
  /// 1 to 99.
  package let percent: Int
  package let cameTrue: Bool
  /// `calm` or `pressed`, as told when it was made; nil when nothing was told.
  package let pressure: String?
  /// What came of it, in the words of the journal: `as planned`, `no`.
  package let result: String

  package init(
    id: EntryID, about: EntryID, kind: EntryKind, by: String, at: Timestamp, percent: Int,
    cameTrue: Bool, pressure: String?, result: String
  ) {
    self.id = id
    self.about = about
    self.kind = kind
    self.by = by
    self.at = at
    self.percent = percent
    self.cameTrue = cameTrue
    self.pressure = pressure
    self.result = result
  }
}
