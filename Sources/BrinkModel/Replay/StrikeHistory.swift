/// Which entries stood struck when: a strike counts from its own moment on and never before.
///
/// A strike can be struck itself; then what it struck stands again, from that moment on.
struct StrikeHistory: Sendable {
  /// Strikes heard so far, by what they are about.
  private var strikes: [EntryID: [EntryID]] = [:]
  /// What each strike is about.
  private var subjects: [EntryID: EntryID] = [:]
  private var turns: [EntryID: [(moment: Int, isStruck: Bool)]] = [:]

  /// Takes the strike that came at that moment; moments come in order.
  ///
  /// - Returns: Every entry that stands otherwise from now on.
  mutating func apply(_ strike: Entry, at moment: Int) -> [EntryID] {
    guard strike.kind == .strike, let about = strike.about, about != strike.id,
      subjects[strike.id] == nil
    else { return [] }
    subjects[strike.id] = about
    strikes[about, default: []].append(strike.id)
    var changed: [EntryID] = []
    var next: EntryID? = about
    while let id = next, changed.count < Self.longestChain {
      let isStruck = strikes[id]?.contains { !self.isStruck($0) } ?? false
      guard isStruck != self.isStruck(id) else { break }
      turns[id, default: []].append((moment, isStruck))
      changed.append(id)
      next = subjects[id]
    }
    return changed
  }

  /// Whether it stands struck after everything heard so far.
  func isStruck(_ id: EntryID) -> Bool { turns[id]?.last?.isStruck ?? false }

  /// Whether it stood struck at that moment.
  func isStruck(_ id: EntryID, at moment: Int) -> Bool {
    turns[id]?.last { $0.moment <= moment }?.isStruck ?? false
  }

  /// A chain of strikes of strikes longer than this is nobody's doing.
  private static let longestChain = 64
}
