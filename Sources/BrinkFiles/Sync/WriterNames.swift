/// The names under which one person on one host has written, in one clone of a journal.
struct WriterNames: Equatable, Sendable {
  /// What is appended to now.
  let own: Writer
  private let base: Writer
  private let former: Set<Writer>
  private let clone: Clone

  init(base: Writer, _ clone: Clone) {
    self.base = base
    self.clone = clone
    own = base.cloned(as: clone.name)
    former = Set(clone.former.map(base.cloned))
  }

  /// True for a log from before the journal was synced: it must get a name that no other clone has.
  func isBefore(_ log: LogName) -> Bool { log.writer == base }

  /// True for a log that is written in this clone, by whomever: several may share its folder.
  func isWrittenHere(_ log: LogName) -> Bool {
    role(of: log) != .theirs
      || ([clone.name] + clone.former).contains { log.writer.name.hasSuffix(".\($0.text)") }
  }

  func role(of log: LogName) -> LogRole {
    if log.writer == own { return .own }
    return log.writer == base || former.contains(log.writer) ? .former : .theirs
  }
}
