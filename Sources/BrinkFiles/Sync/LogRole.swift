/// Whose log it is, as seen from this clone.
package enum LogRole: Equatable, Sendable {
  /// Appended to here.
  case own
  /// Appended to here before the journal was synced or before the clone had another name.
  case former
  case theirs
}

/// What is to be done about a log that was compared.
package enum LogVerdict: Equatable, Sendable {
  case nothing
  /// Write the remote's bytes to the journal.
  case take
  /// Send so many bytes.
  case send(Int)
  /// Append to a log under a new name of the clone from now on: another clone has ours.
  case leave(isApart: Bool)
  /// Continue the log under the clone's present name, and take what the remote has under this one.
  case move
  /// Keep what is here, leave what is there, and say so.
  case report

  package init(_ comparison: LogComparison, _ role: LogRole) {
    switch (comparison, role) {
    case (.same, _): self = .nothing
    case (.weHaveMore(let size), _): self = .send(size)
    case (.theyHaveMore, .own): self = .leave(isApart: false)
    case (.apart, .own): self = .leave(isApart: true)
    case (.theyHaveMore, _): self = .take
    case (.apart, .former): self = .move
    case (.apart, .theirs): self = .report
    }
  }
}
