import BrinkModel

/// Finds out whether identifiers may repeat, for much less than remembering them all.
///
/// Within a log they rise; of each rise only the upper half is kept, which two logs have in common
/// only where they have an entry in common, one written in the same millisecond, or damage.
struct IdentifierCheck {
  private var uppers: [UInt64] = []
  private var last: EntryID?
  private var fell = false

  mutating func note(_ id: EntryID) {
    if let last {
      if id <= last { fell = true }
      if id.upper != last.upper { uppers.append(id.upper) }
    } else {
      uppers.append(id.upper)
    }
    last = id
  }

  mutating func endLog() { last = nil }

  /// False only when no identifier was noted twice; forgets what was noted.
  mutating func finish() -> Bool {
    defer { self = IdentifierCheck() }
    if fell { return true }
    uppers.sort()
    return zip(uppers, uppers.dropFirst()).contains { $0 == $1 }
  }
}
