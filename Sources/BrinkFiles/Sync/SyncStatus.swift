package import BrinkModel

/// How a synced journal stands with the others, as far as can be said without asking them.
package struct SyncStatus: Equatable, Sendable {
  /// The remote, as it may be shown.
  package let remote: String
  /// Whose logs are written here.
  package let writer: Writer
  /// Entries written here that the remote does not have.
  package let unsent: Int
  /// When everything had been sent and fetched last; nil before the first time.
  package let inStep: Timestamp?
  /// What stopped the last sync; nil when nothing did.
  package let trouble: String?
  /// Clocks that are ahead of ours.
  package let skews: [ClockSkew]

  package init(
    remote: String, writer: Writer, unsent: Int, inStep: Timestamp?, trouble: String?,
    skews: [ClockSkew]
  ) {
    self.remote = remote
    self.writer = writer
    self.unsent = unsent
    self.inStep = inStep
    self.trouble = trouble
    self.skews = skews
  }
}
