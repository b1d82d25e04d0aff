/// Time since something began along a line; long stretches in which nothing happened are cut out.
///
/// Each stretch between two cuts has a scale of its own: an hour of hard work and the action closed
/// three weeks later are both to be seen.
package struct ElapsedScale: Equatable, Sendable {
  /// Time that is shown without a cut.
  package struct Stretch: Equatable, Sendable {
    /// Milliseconds since the beginning.
    package let from: Int64
    package let to: Int64
    package let x: Double
    package let width: Double
  }

  package struct Tick: Equatable, Sendable {
    package let at: Double
    package let name: String
  }

  package let stretches: [Stretch]

  /// - Parameters:
  ///   - times: When something happened, in milliseconds since the beginning, in any order.
  ///   - x: Where the line begins and ends.
  ///   - cutWidth: The room a cut takes.
  ///   - least: The least room of a stretch.
  package init(
    _ times: [Int64], x: ClosedRange<Double>, cutWidth: Double = 26, least: Double = 40
  ) {
    let sorted = Set(times).sorted()
    guard let first = sorted.first else {
      stretches = []
      return
    }
    var groups: [[Int64]] = [[first]]
    let cuts = Self.cuts(sorted)
    for (before, time) in zip(sorted, sorted.dropFirst()) {
      if cuts.contains(before) { groups.append([]) }
      groups[groups.count - 1].append(time)
    }
    let room = x.upperBound - x.lowerBound - cutWidth * Double(groups.count - 1)
    let spare = max(0, room - least * Double(groups.count))
    let weights = groups.map { Double($0.count - 1).squareRoot() }
    let weight = max(1, weights.reduce(0, +))
    var left = x.lowerBound
    var stretches: [Stretch] = []
    for (group, share) in zip(groups, weights) {
      let width =
        groups.count == 1 ? room : min(least, room / Double(groups.count)) + spare * share / weight
      stretches.append(
        Stretch(from: group.first ?? 0, to: group.last ?? 0, x: left, width: width))
      left += width + cutWidth
    }
    self.stretches = stretches
  }

  /// Where that moment lies; in a cut, at its beginning.
  package func position(_ time: Int64) -> Double {
    guard let stretch = stretches.last(where: { $0.from <= time }) ?? stretches.first else {
      return 0
    }
    guard stretch.to > stretch.from else { return stretch.x + stretch.width / 2 }
    let inside = min(max(time, stretch.from), stretch.to)
    let share = Double(inside - stretch.from) / Double(stretch.to - stretch.from)
    return stretch.x + share * stretch.width
  }

  /// The places of the cuts and how much time each leaves out, in milliseconds.
  package var cuts: [(from: Double, to: Double, leftOut: Int64)] {
    zip(stretches, stretches.dropFirst()).map { left, right in
      (left.x + left.width, right.x, right.from - left.to)
    }
  }

  /// The beginning of each stretch, and round times in it where there is room.
  ///
  /// - Parameter apart: How far two ticks are apart at least.
  /// - Returns: The ticks from left to right.
  package func ticks(apart: Double) -> [Tick] {
    stretches.flatMap { stretch -> [Tick] in
      let most = Int(stretch.width / apart)
      let span = stretch.to - stretch.from
      guard most > 0, span > 0 else {
        let middle = Double(stretch.from)
        return [Tick(at: position(Int64(middle)), name: Self.name(stretch.from))]
      }
      let step = Self.steps.first { span / $0 <= Int64(most) } ?? span
      let first = (stretch.from + step - 1) / step * step
      let times = stride(from: first, through: stretch.to, by: Int64.Stride(step))
      let ticks = times.map { Tick(at: position($0), name: Self.name($0)) }
      return ticks.isEmpty ? [Tick(at: stretch.x, name: Self.name(stretch.from))] : ticks
    }
  }

  /// `0`, `40 s`, `10 min`, `1 h 30`, `2 d 6 h`.
  package static func name(_ milliseconds: Int64) -> String {
    let seconds = milliseconds / 1000
    let (minutes, hours, days) = (seconds / 60, seconds / 3600, seconds / 86_400)
    switch seconds {
    case ..<0: return "-" + name(-milliseconds)
    case 0: return "0"
    case ..<60: return "\(seconds) s"
    case ..<3600:
      return seconds % 60 == 0 ? "\(minutes) min" : "\(minutes) min \(seconds % 60)"
    case ..<86_400:
      return minutes % 60 == 0 ? "\(hours) h" : "\(hours) h \(minutes % 60)"
    default: return hours % 24 == 0 ? "\(days) d" : "\(days) d \(hours % 24) h"
    }
  }

  private static let steps: [Int64] = [
    1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200, 86_400,
    172_800, 604_800, 1_209_600, 2_592_000, 7_776_000, 31_536_000, 315_360_000,
  ].map { $0 * 1000 }

  /// After which times to cut: the longest gaps, four at most, each an hour or more and eight times
  /// as long as gaps usually are.
  private static func cuts(_ times: [Int64]) -> Set<Int64> {
    let gaps = zip(times, times.dropFirst()).map { (after: $0, length: $1 - $0) }
      .sorted { ($1.length, $0.after) < ($0.length, $1.after) }
    guard gaps.count > 1 else { return [] }
    let usual = gaps[gaps.count / 2].length
    return Set(gaps.prefix(4).filter { $0.length > max(3_600_000, 8 * usual) }.map(\.after))
  }
}
