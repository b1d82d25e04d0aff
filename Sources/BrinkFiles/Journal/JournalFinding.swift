package import BrinkModel

/// One thing that is not as it should be in a journal.
package struct JournalFinding: Equatable, Sendable {
  package enum Kind: String, Sendable {
    case edited
    case unsealed
    case torn
    case predecessorMissing = "predecessor-missing"
    /// Somebody saw an entry that is no longer there.
    case truncated
    /// Somebody saw an entry under another seal.
    case resealed
    case future
    case backwards
    case duplicate
    case malformed
    /// Every line end of a log is CR LF.
    case converted
    /// A link in the place of a log or a folder, where nothing can be recorded.
    case linked
    case unreadable
    case foreign
    case mode

    /// Whether it may well be what somebody chose, and is only mentioned.
    package var isRemark: Bool { self == .foreign || self == .mode }
  }

  package let kind: Kind
  /// Where, what, and what to do.
  package let fault: Fault

  init(_ kind: Kind, _ place: String, _ what: String, _ remedy: String) {
    self.init(kind, Fault(place: place, what: what, remedy: remedy, status: .badData))
  }

  init(_ kind: Kind, _ fault: Fault) {
    self.kind = kind
    self.fault = fault
  }
}

/// How much a check has looked at.
package struct CheckSummary: Equatable, Sendable {
  package var logs = 0
  /// Entries that could be read, sealed rightly or not.
  package var entries = 0
  package var findings = 0
  /// What was only mentioned; not among the findings.
  package var remarks = 0
}
