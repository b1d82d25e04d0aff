/// Folds moments into states kept at intervals, from which any other is quickly found.
struct ReplayFold {
  private(set) var strikes = StrikeHistory()
  /// The incident each entry belongs to, itself or through what it is about.
  private(set) var homes: [EntryID: EntryID] = [:]
  /// States before a moment, in the order of the moments.
  private(set) var snapshots: [(moment: Int, state: ReplayState)] = []

  /// Everything that changed the state so far, oldest first.
  private var heard: [Entry] = []
  private var state = ReplayState()
  private let spacing: Int

  /// - Parameters:
  ///   - prelude: What was known before the first moment.
  ///   - spacing: After how many moments a state is kept.
  init(_ prelude: [Entry], spacing: Int) {
    self.spacing = spacing
    for entry in prelude { fold(entry, at: -1) }
    snapshots.append((0, state))
  }

  /// Takes the next moment; nil for a damaged record.
  mutating func take(_ entry: Entry?, at moment: Int) {
    if let entry, fold(entry, at: moment) {
      keep(moment + 1)
    } else if moment + 1 - (snapshots.last?.moment ?? 0) >= spacing {
      keep(moment + 1)
    }
  }

  private mutating func keep(_ moment: Int) { snapshots.append((moment, state)) }

  /// Whether the state had to be made anew: something that had changed it was struck.
  @discardableResult
  private mutating func fold(_ entry: Entry, at moment: Int) -> Bool {
    if let home = entry.incident ?? entry.about.flatMap({ homes[$0] }) { homes[entry.id] = home }
    if entry.kind == .incident { homes[entry.id] = entry.id }
    guard ReplayState.concerns(entry) else { return false }
    guard entry.kind == .strike else {
      heard.append(entry)
      state.apply(entry, in: homes[entry.id])
      return false
    }
    let changed = Set(strikes.apply(entry, at: moment))
    guard !changed.isEmpty, heard.contains(where: { changed.contains($0.id) }) else { return false }
    state = ReplayState()
    for entry in heard where !strikes.isStruck(entry.id) {
      state.apply(entry, in: homes[entry.id])
    }
    return true
  }
}
