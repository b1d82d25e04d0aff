import BrinkModel
import Statistics

/// A claim's values as heights to draw: its baseline's, its window's, and the mark on their scale.
struct ClaimSeries {
  /// One a cycle; empty where only the baseline's total is known.
  let baseline: [Double?]
  /// One a cycle that has begun or has a value; nil where the value is missing.
  let window: [Double?]
  /// The mark for one cycle; nil for an event.
  let mark: Double?

  init(_ standing: ClaimStanding) {
    let terms = standing.terms
    switch terms.baseline {
    case .perCycle(let values): baseline = values.map(\.height)
    case .total(.count(let events), let cycles):
      baseline = Array(repeating: Double(events) / Double(cycles), count: cycles)
    case .total(let value, let cycles):
      baseline = Array(repeating: value.height, count: cycles)
    case nil: baseline = []
    }
    let byCycle = Dictionary(
      standing.values.map { ($0.cycle, $0.value.height) }, uniquingKeysWith: { $1 })
    let shown = max(standing.over, standing.values.last?.cycle ?? 0)
    window = (0..<shown).map { byCycle[$0 + 1] }
    mark = ClaimMark(terms).map { mark in
      terms.statistic == .total ? mark.value.value / Double(terms.cycles) : mark.value.value
    }
  }

  /// The highest value there is, the mark included.
  var top: Double { (baseline + window + [mark]).compactMap { $0 }.max() ?? 0 }
}
