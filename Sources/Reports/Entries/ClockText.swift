/// A length of time as a clock shows it.
package enum ClockText {
  /// `0:23`, `12:05`, `1:02:09`.
  package static func text(seconds: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let size = max(0, seconds)
    let (hours, minutes) = (size / 3600, size / 60 % 60)
    return (hours > 0 ? "\(hours):\(two(minutes))" : "\(minutes)") + ":" + two(size % 60)
  }
}
