import Statistics

/// How far confidence runs ahead of being right, in words.
struct GapText {
  let gap: Overconfidence

  /// `18 points overconfident`.
  var words: String {
    let points = Self.points(gap.gap)
    return switch points {
    case 0: "neither over- nor underconfident"
    case 1...: "\(Self.counted(points)) overconfident"
    default: "\(Self.counted(-points)) underconfident"
    }
  }

  /// `range 5 to 30`, or with both sides named where they are not the side of the gap.
  var range: String {
    let (low, high) = (Self.points(gap.range90.low), Self.points(gap.range90.high))
    if Self.points(gap.gap) > 0, low >= 0 { return "range \(low) to \(high)" }
    if Self.points(gap.gap) < 0, high <= 0 { return "range \(-high) to \(-low)" }
    return "range \(Self.sided(low)) to \(Self.sided(high))"
  }

  /// True when chance alone may have made the gap.
  var mayBeChance: Bool { gap.range90.low <= 0 && gap.range90.high >= 0 }

  /// A difference of shares in whole points of a hundred.
  static func points(_ difference: Double) -> Int { Int((difference * 100).rounded()) }

  static func counted(_ points: Int) -> String { "\(points) \(points == 1 ? "point" : "points")" }

  private static func sided(_ points: Int) -> String {
    points == 0 ? "0" : points > 0 ? "\(points) over" : "\(-points) under"
  }
}
