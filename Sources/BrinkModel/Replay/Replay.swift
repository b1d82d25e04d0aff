/// What happened, moment by moment, with what was known at each: nothing later leaks backwards.
package struct Replay: Sendable {
  package let subject: ReplaySubject
  /// In the order in which they were written.
  package let moments: [ReplayMoment]
  /// What was written looking back, in an earlier replay: counted, not shown as having happened.
  package let expectations: Int
  private let strikes: StrikeHistory
  private let homes: [EntryID: EntryID]
  private let snapshots: [Snapshot]
  /// Where each entry stands among the moments.
  private let places: [EntryID: Int]

  private struct Snapshot: Sendable {
    /// The state after the moment before this one.
    let moment: Int
    let state: ReplayState
  }

  /// Folds the moments; what comes before them is known from the start and not shown.
  ///
  /// - Parameters:
  ///   - subject: What is replayed.
  ///   - moments: All of it, in the order of the journal.
  ///   - prelude: Entries written before the first moment, in the same order.
  package init(
    _ subject: ReplaySubject, _ moments: [ReplayMoment], after prelude: [Entry] = []
  ) {
    self.subject = subject
    self.moments = moments.filter { $0.entry?.kind != .expectation }
    expectations = moments.count - self.moments.count
    var fold = ReplayFold(prelude, spacing: max(Self.leastSpacing, moments.count / 256))
    for (index, moment) in self.moments.enumerated() { fold.take(moment.entry, at: index) }
    places = Dictionary(
      self.moments.enumerated().compactMap { index, moment in
        moment.entry.map { ($0.id, index) }
      },
      uniquingKeysWith: { first, _ in first })
    strikes = fold.strikes
    homes = fold.homes
    snapshots = fold.snapshots.map { Snapshot(moment: $0.moment, state: $0.state) }
  }

  private static let leastSpacing = 64

  /// How much time had passed since the first moment, in milliseconds.
  package func elapsed(at moment: Int) -> Int64 {
    guard let first = moments.first, moments.indices.contains(moment) else { return 0 }
    return max(0, moments[moment].at.milliseconds - first.at.milliseconds)
  }

  /// The entry with that identifier, where it is one of the moments.
  package subscript(id: EntryID) -> Entry? { places[id].flatMap { moments[$0].entry } }

  /// Whether the entry stood struck at that moment.
  package func isStruck(_ id: EntryID, at moment: Int) -> Bool {
    strikes.isStruck(id, at: moment)
  }

  /// What was parked, owned and promised once that moment had come.
  ///
  /// Found from the nearest kept state before it, so going back costs no more than going on.
  package func state(at moment: Int) -> ReplayState {
    var low = 0
    var high = snapshots.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if snapshots[middle].moment <= moment + 1 { low = middle } else { high = middle }
    }
    guard snapshots.indices.contains(low) else { return ReplayState() }
    var state = snapshots[low].state
    let first = snapshots[low].moment
    guard first <= moment else { return state }
    for moment in moments[first...min(moment, moments.count - 1)] {
      // No strike changed anything since the kept state: it would have been kept anew.
      guard let entry = moment.entry, ReplayState.concerns(entry) else { continue }
      state.apply(entry, in: homes[entry.id])
    }
    return state
  }

  /// The next moment with a marker after that one; nil where there is none.
  package func marker(after moment: Int) -> Int? {
    moments.indices.first { $0 > moment && moments[$0].marker != nil }
  }

  /// The last moment with a marker before that one; nil where there is none.
  package func marker(before moment: Int) -> Int? {
    moments.indices.last { $0 < moment && moments[$0].marker != nil }
  }

  /// How many records are damaged, edited, without a seal or after something that is missing.
  package var doubtful: (damaged: Int, edited: Int, unsealed: Int, gaps: Int) {
    func count(_ doubt: RecordDoubt) -> Int { moments.count { $0.doubt == doubt } }
    return (
      moments.count { $0.entry == nil }, count(.edited), count(.unsealed), count(.gap)
    )
  }
}

extension EntryKind {
  /// What somebody who watches a replay expects to come of a decision: said afterwards.
  package static let expectation = EntryKind(rawValue: "expectation")
}
