/// The names under which one person on one host has written, in one clone of a journal.
struct WriterNames: Equatable, Sendable {
  /// What is appended to now.
  let own: Writer
  private let base: Writer
  private let former: Set<Writer>

  init(base: Writer, _ clone: Clone) {
    self.base = base
    own = base.cloned(as: clone.name)
    former = Set(clone.former.map(base.cloned))
  }

  /// True for a log from before the journal was synced: it must get a name that no other clone has.
  func isBefore(_ log: LogName) -> Bool { log.writer == base }

  func role(of log: LogName) -> LogRole {
    if log.writer == own { return .own }
    return log.writer == base || former.contains(log.writer) ? .former : .theirs
  }
}
