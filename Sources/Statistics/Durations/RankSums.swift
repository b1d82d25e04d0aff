/// How often each sum of ranks comes up when so many of the ranks are drawn at random.
///
/// The ranks are doubled, so that the mid-ranks of ties are whole.
struct RankSums: Sendable {
  /// By sum: in how many of the draws; a Double holds them to 1e-14 relative.
  private let draws: [Double]
  private let all: Double

  /// Counts draw by draw, one rank after the other; costs ranks × drawn × largest sum.
  init(doubledRanks: [Int], drawn: Int) {
    let largest = doubledRanks.sorted(by: >).prefix(drawn).reduce(0, +)
    let width = largest + 1
    // One row for each number of ranks drawn so far.
    var table = [Double](repeating: 0, count: (drawn + 1) * width)
    table[0] = 1
    for (index, rank) in doubledRanks.enumerated() {
      for taken in stride(from: min(index + 1, drawn), through: 1, by: -1) {
        let row = taken * width
        let above = row - width
        for sum in stride(from: rank, through: largest, by: 1) {
          table[row + sum] += table[above + sum - rank]
        }
      }
    }
    draws = Array(table[(drawn * width)...])
    all = draws.reduce(0, +)
  }

  /// The chance of a sum of at most so much.
  func atMost(_ sum: Int) -> Double {
    guard sum >= 0 else { return 0 }
    return min(1, draws.prefix(sum + 1).reduce(0, +) / all)
  }

  /// The chance of a sum of at least so much.
  func atLeast(_ sum: Int) -> Double {
    guard sum < draws.count else { return 0 }
    return min(1, draws.suffix(from: max(0, sum)).reversed().reduce(0, +) / all)
  }
}
