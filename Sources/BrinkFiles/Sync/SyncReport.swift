package import BrinkModel

/// What one sync did.
package struct SyncReport: Equatable, Sendable {
  /// Entries of this journal that the remote did not have.
  package var sent = 0
  /// Entries of others that this journal did not have.
  package var received = 0
  package var findings: [SyncFinding] = []
  /// Why entries wait here; nil when everything was sent and fetched.
  package var trouble: Fault?

  package init() {}

  /// Whether something needs a person's eye.
  package var needsAttention: Bool { findings.contains { !$0.kind.isRemark } }
}
