/// Numbers along a line, with round ones to read them by.
package struct LinearScale: Equatable, Sendable {
  /// The numbers at its ends; the upper is above the lower.
  package let values: ClosedRange<Double>
  /// The places of its ends; the first may be the larger, as upward in a drawing.
  package let start: Double
  package let end: Double
  /// Round numbers from end to end, evenly spaced.
  package let ticks: [Double]

  /// A scale that begins and ends at round numbers around those given.
  ///
  /// - Parameters:
  ///   - values: What has to find room, the zero line with it; numbers that are not finite are
  ///     passed over.
  ///   - start: Where the lower end lies.
  ///   - end: Where the upper end lies.
  ///   - most: How many ticks there may be, 3 or more.
  ///   - isWhole: Whether a tick between two whole numbers would mean nothing.
  package init(
    holding values: [Double], from start: Double, to end: Double, most: Int = 6,
    isWhole: Bool = false
  ) {
    let known = values.filter { $0.isFinite && $0.magnitude < 1e15 }
    let low = min(0, known.min() ?? 0)
    var high = max(0, known.max() ?? 0)
    if high <= low { high = low + 1 }
    let step = Self.step(high - low, most: most, isWhole: isWhole)
    let first = (low / step).rounded(.down)
    let last = (high / step).rounded(.up)
    ticks = stride(from: first, through: last, by: 1).map { $0 * step }
    self.values = first * step...last * step
    self.start = start
    self.end = end
  }

  /// Where that number lies; what is beyond an end lies at it.
  package func position(_ value: Double) -> Double {
    let clamped = min(max(value, values.lowerBound), values.upperBound)
    let share = (clamped - values.lowerBound) / (values.upperBound - values.lowerBound)
    return start + share * (end - start)
  }

  /// 1, 2 or 5 times a power of ten.
  private static func step(_ span: Double, most: Int, isWhole: Bool) -> Double {
    var power = isWhole ? 1.0 : 1e-9
    while true {
      for factor in [1.0, 2, 5] where span / (power * factor) <= Double(max(1, most - 2)) {
        return power * factor
      }
      power *= 10
    }
  }
}
