/// Halving a range until what is sought is pinned down.
enum Bisection {
  /// The first whole number from `low` on for which it no longer holds; `high` where it holds for
  /// everything below.
  static func firstFailure(from low: Int, to high: Int, _ holds: (Int) -> Bool) -> Int {
    var (low, high) = (low, high)
    while low < high {
      let middle = low + (high - low) / 2
      if holds(middle) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The number between two where the answer turns from no to yes, to the last digits.
  static func root(_ range: Interval, _ isReached: (Double) -> Bool) -> Double {
    var (low, high) = (range.low, range.high)
    for _ in 0..<200 {
      let middle = (low + high) / 2
      guard middle > low, middle < high else { break }
      if isReached(middle) { high = middle } else { low = middle }
    }
    return high
  }
}
