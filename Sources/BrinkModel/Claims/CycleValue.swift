internal import Statistics

/// What one cycle of a window has, and where that comes from.
package struct CycleValue: Equatable, Sendable {
  package enum Source: Equatable, Sendable {
    /// Somebody gave it; the number of values given before it for the same cycle.
    case given(EntryID, corrected: Int)
    /// Counted from the journal: from these entries.
    case counted([EntryID])
  }

  package let cycle: Int
  package let value: ClaimValue
  package let source: Source

  package init(cycle: Int, value: ClaimValue, source: Source) {
    self.cycle = cycle
    self.value = value
    self.source = source
  }
}

/// Counts entries of the journal into cycles.
package struct CycleCounter: Sendable {
  private let rule: CountingRule
  private let outOf: CountingRule?
  private let cycles: [Cycle]
  private var hits: [Int: [EntryID]] = [:]
  private var tries: [Int: [EntryID]] = [:]
  private var strikes = Strikes()

  package init(_ rule: CountingRule, outOf: CountingRule? = nil, cycles: [Cycle]) {
    self.rule = rule
    self.outOf = outOf
    self.cycles = cycles
  }

  /// The kinds it has to see.
  package var kinds: [EntryKind] {
    Array(Set([rule.kind, outOf?.kind ?? rule.kind, .strike]))
  }

  package mutating func apply(_ entry: Entry) {
    if entry.kind == .strike { strikes.apply(entry) }
    guard let cycle = cycles.first(where: { $0.contains(entry.at) }) else { return }
    if rule.matches(entry) { hits[cycle.number, default: []].append(entry.id) }
    if outOf?.matches(entry) == true { tries[cycle.number, default: []].append(entry.id) }
  }

  /// The values of the cycles that are over: none is missing, what was not written is not there.
  package func values(at now: Timestamp) -> [CycleValue] {
    let struck = strikes.struck
    func remaining(_ entries: [EntryID]?) -> [EntryID] {
      (entries ?? []).filter { !struck.contains($0) }
    }
    return cycles.filter { $0.isOver(at: now) }.map { cycle in
      let hits = remaining(hits[cycle.number])
      guard outOf != nil else {
        return CycleValue(
          cycle: cycle.number, value: .count(hits.count), source: .counted(hits))
      }
      let tries = Set(remaining(tries[cycle.number]))
      let both = hits.filter(tries.contains)
      return CycleValue(
        cycle: cycle.number,
        value: .share(.init(hits: both.count, of: tries.count)), source: .counted(tries.sorted()))
    }
  }
}
