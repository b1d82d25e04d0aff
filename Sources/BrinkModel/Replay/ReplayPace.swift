/// How fast a replay runs: its own rhythm, so many times faster, and never a longer wait than so long.
package struct ReplayPace: Equatable, Sendable {
  /// How many times faster than it happened, 0.1 to 1,000,000.
  package var speed: Double
  /// The longest wait between two moments in milliseconds, as one sits through it.
  package var idle: Int64

  package init(speed: Double = Self.usualSpeed, idle: Int64 = Self.usualIdle) {
    self.speed = min(max(speed, Self.speeds.lowerBound), Self.speeds.upperBound)
    self.idle = max(0, idle)
  }

  /// A minute takes a second.
  package static let usualSpeed = 60.0
  package static let usualIdle: Int64 = 3000
  package static let speeds = 0.1...1_000_000.0

  /// How long to wait for a moment, in milliseconds.
  package func wait(for gap: Int64) -> Int64 {
    min(idle, Int64((Double(max(0, gap)) / speed).rounded()))
  }

  /// The same rhythm, twice as fast.
  package var faster: ReplayPace { ReplayPace(speed: speed * 2, idle: idle) }

  /// The same rhythm, half as fast.
  package var slower: ReplayPace { ReplayPace(speed: speed / 2, idle: idle) }

  /// Reads a speed: `2`, `0.5`, `60`; nil for anything else.
  package static func speed(_ text: String) -> Double? {
    DecimalText(text).flatMap { speeds.contains($0.value) ? $0.value : nil }
  }

  /// Reads a longest wait in seconds, in milliseconds: `2`, `0.5`; nil for anything else.
  package static func idle(_ text: String) -> Int64? {
    DecimalText(text).flatMap {
      (0...86_400).contains($0.value) ? Int64(($0.value * 1000).rounded()) : nil
    }
  }

  /// `60`, `0.5`: the speed as one would type it.
  package var words: String {
    let tenths = Int64((speed * 10).rounded())
    guard speed < 1000, tenths % 10 != 0 else { return "\(Int64(speed.rounded()))" }
    return "\(tenths / 10).\(tenths % 10)"
  }
}
