/// A row of small bars, one column a value.
package struct Sparkline: Sendable {
  private let glyphs: Glyphs
  private let top: Double

  /// Bars up to a value that fills a column; values above it fill it too.
  package init(_ glyphs: Glyphs, top: Double) {
    self.glyphs = glyphs
    self.top = top
  }

  /// One bar a value; a value that is not there is a gap, never a zero.
  package func text(_ values: [Double?]) -> String {
    String(
      values.map { value -> Character in
        guard let value else { return glyphs.missing }
        guard top > 0 else { return glyphs.bar(0, on: 0...8) }
        return glyphs.bar(Int((min(max(0, value / top), 1) * 8).rounded()), on: 0...8)
      })
  }
}

extension Glyphs {
  /// A value that should be there and is not.
  package var missing: Character { "?" }
  /// A level line.
  package var line: Character { self == .unicode ? "─" : "-" }
  package var upright: Character { self == .unicode ? "│" : "|" }
  package var full: Character { self == .unicode ? "█" : "#" }
  package var empty: Character { self == .unicode ? "░" : "." }

  /// A column filled from below by that share of it, 0 to 1; nil for nothing.
  package func column(filled share: Double) -> Character? {
    let eighths = Int((share * 8).rounded())
    guard eighths > 0 else { return nil }
    return self == .unicode
      ? Array("▁▂▃▄▅▆▇█")[min(eighths, 8) - 1] : share >= 0.5 ? "#" : nil
  }
}
