package import BrinkModel
import Rec

extension Journal {
  /// Records an entry; when this returns, it is on disk.
  ///
  /// Its moment is `now`, or the newest moment seen when that is later: in our own log however far
  /// ahead, in those of others up to a day. `Wall` then keeps what the clock said.
  ///
  /// - Throws: a fault that says whether the entry is not recorded or its outcome is unknown.
  package func append(_ draft: EntryDraft, now: Timestamp) throws(Fault) -> Entry {
    var draft = draft
    draft.fields += context.filter { field in !draft.fields.contains { $0.name == field.name } }
    try refuseReservedNames(in: draft)
    var seen = try heads(around: now)
    var composition = compose(draft, now: now, seen: seen)
    if let leftOut = seen.leftOut, leftOut != composition.log {
      seen.heads[leftOut] = head(of: leftOut)
      composition = compose(draft, now: now, seen: seen)
    }
    return try append(to: composition.log, after: nil) { composition.entry(in: $0, after: $1, $2) }
  }

  private func compose(_ draft: EntryDraft, now: Timestamp, seen: LogHeads) -> EntryComposition {
    EntryComposition(draft: draft, by: by, writer: writer, now: now, seen: seen, fresh: freshID)
  }

  /// Writes to that part of the log, or to the first after it that can be continued.
  ///
  /// When a sync fails nobody can say what is on disk. What was written is read again, and the same
  /// entry goes to the next part; readers take one of two with the same identifier. Only when that
  /// fails too the outcome stays unknown.
  private func append(
    to first: LogName, after failure: UnknownOutcome?,
    _ compose: (LogName, LogHead?, [LogName: LogHead]) -> Entry
  ) throws(Fault) -> Entry {
    var log = first
    var damaged: [LogName: LogHead] = [:]
    for _ in 0..<Self.mostParts {
      let result: AppendResult
      do {
        result = try attempt(on: log) { compose(log, $0, damaged) }
      } catch {
        guard let failure else { throw error }
        throw .unknown(failure)
      }
      switch result {
      case .recorded(let entry):
        return entry
      case .unusable:
        damaged[log] = head(of: log)
        log = log.next
      case .unknown(let outcome):
        if let failure { throw .unknown(failure) }
        return try append(to: log.next, after: outcome) { _, _, _ in outcome.entry }
      }
    }
    throw Fault(
      place: path(log), what: "\(Self.mostParts) parts of this log are damaged",
      remedy: "Run `brink check journal`; a disk that damages every file should be replaced.",
      status: .cannotWrite)
  }

  /// How many damaged parts are stepped over before giving up.
  private static let mostParts = 64

  private func refuseReservedNames(in draft: EntryDraft) throws(Fault) {
    for field in draft.fields {
      guard FieldName.isValid(field.name), !field.name.hasPrefix("%"),
        !Envelope.names.contains(field.name)
      else {
        throw Fault(
          place: field.name, what: "`\(field.name)` cannot name a field of an entry",
          remedy: "Use a letter, then letters, digits and underscores, and none of "
            + Envelope.names.sorted().joined(separator: ", ") + ".",
          status: .badData)
      }
    }
  }
}
