import BrinkModel
import Rec

/// What an entry about to be written will say, given how its log and the others end.
struct EntryComposition {
  private let draft: EntryDraft
  private let by: String
  private let now: Timestamp
  /// `now`, or the newest moment seen.
  private let moment: Timestamp
  private let seen: LogHeads
  private let fresh: (Timestamp) -> EntryID
  /// Where the entry belongs.
  let log: LogName

  init(
    draft: EntryDraft, by: String, writer: Writer, now: Timestamp, seen: LogHeads,
    fresh: @escaping (Timestamp) -> EntryID
  ) {
    self.draft = draft
    self.by = by
    self.now = now
    self.seen = seen
    self.fresh = fresh
    var moment = now
    for (log, head) in seen.heads
    where log.writer == writer
      || head.at.milliseconds <= now.milliseconds + Self.farthestAhead
    {
      moment.milliseconds = max(moment.milliseconds, head.at.milliseconds)
    }
    self.moment = moment
    log = seen.ownLog(on: moment.date, of: writer)
  }

  /// The entry, not yet sealed, for a log whose newest entry is that one.
  ///
  /// `damaged` are the parts of the log that could not be continued.
  func entry(in log: LogName, after head: LogHead?, _ damaged: [LogName: LogHead]) -> Entry {
    var own = (head.map { [$0] } ?? []) + damaged.values
    var at = moment
    at.milliseconds = own.reduce(at.milliseconds) { max($0, $1.at.milliseconds) }
    own += seen.heads.filter { $0.key.writer == log.writer }.map(\.value)
    let theirs = seen.heads.filter { $0.key.writer != log.writer }.map(\.value)
    var fields = draft.fields
    if abs(at.milliseconds - now.milliseconds) > 1000 {
      fields.append(Field(Envelope.wall, now.description))
    }
    let others = seen.heads.merging(damaged) { $1 }
    fields += anchors(to: others, in: log, after: head, at: at)
      .map { Field(Envelope.seen, $0.text) }
    return Entry(
      id: id(after: own, theirs, at: at), at: at, kind: draft.kind, by: by, fields: fields,
      took: draft.took)
  }

  /// How far ahead of our clock another writer's entry may be and still be followed: milliseconds.
  ///
  /// Beyond a day its clock is wrong. Our own entries are always followed.
  static let farthestAhead: Int64 = 86_400_000

  /// A fresh identifier, or the successor of the newest one seen where that is not older.
  ///
  /// After an entry of another writer the step is longer: several writers may follow that one at
  /// the same moment, and none may take the identifier of another.
  private func id(after own: [LogHead], _ theirs: [LogHead], at moment: Timestamp) -> EntryID {
    let fresh = fresh(moment)
    func newest(_ heads: [LogHead]) -> EntryID? {
      heads.lazy.map(\.id).filter { $0.milliseconds <= moment.milliseconds }.max()
    }
    let newestOwn = newest(own)
    if let seen = newest(theirs), seen > fresh, newestOwn.map({ seen > $0 }) ?? true {
      return seen.successor(fresh.random >> 16)
    }
    guard let newestOwn, newestOwn > fresh else { return fresh }
    return newestOwn.successor(fresh.random & 0xffff_ffff)
  }

  /// The heads of other logs worth noting: all in the first entry of a log or a day, else, in the
  /// first of an hour, those that are newer than the hour of our entry before.
  private func anchors(
    to heads: [LogName: LogHead], in log: LogName, after head: LogHead?, at moment: Timestamp
  ) -> [Anchor] {
    let hour: Int64 = 3_600_000
    let day = 24 * hour
    var oldest = Int64.min
    if let before = head?.at.milliseconds {
      guard before / hour != moment.milliseconds / hour else { return [] }
      if before / day == moment.milliseconds / day { oldest = before / hour * hour }
    }
    return heads.filter { other, newest in
      other != log && newest.at.milliseconds >= oldest
        && (head == nil || other.month == log.month)
    }
    .sorted { $0.key < $1.key }
    .map { Anchor(log: $0.key.path, id: $0.value.id, seal: $0.value.seal) }
  }
}
