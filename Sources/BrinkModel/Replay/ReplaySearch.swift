/// Finds words in a replay, in either case, among what had been said.
package enum ReplaySearch {
  /// The next moment after that one in which the words occur, going round at the end; nil for none.
  package static func next(_ words: String, after moment: Int, in replay: Replay) -> Int? {
    let count = replay.moments.count
    guard !words.isEmpty, count > 0 else { return nil }
    let filter = EntryFilter(text: words)
    return (1...count).lazy.map { (moment + $0) % count }.first { index in
      replay.moments[index].entry.map(filter.matches) ?? false
    }
  }
}
