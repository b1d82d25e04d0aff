/// Why a sentence does not name an owner or a failure; the raw values are part of the output format.
package enum Reason: String, Sendable, CaseIterable {
  case noOwner = "no-owner"
  case vagueOwner = "vague-owner"
  case noFailure = "no-failure"
  case vagueFailure = "vague-failure"

  /// Whether it is about the owner; otherwise it is about the failure.
  package var concernsOwner: Bool { self == .noOwner || self == .vagueOwner }
}
