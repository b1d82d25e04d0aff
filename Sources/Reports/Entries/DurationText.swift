/// Lengths of time as people say them.
package enum DurationText {
  /// `45 s`, `2 min 5 s`, `3 h 20 min`, `2 days 4 h`: the two largest units.
  package static func words(seconds: Int) -> String {
    let size = abs(seconds)
    let units = [(86_400, "day"), (3600, "h"), (60, "min"), (1, "s")]
    guard let first = units.firstIndex(where: { size >= $0.0 }) else { return "0 s" }
    var rest = size
    var parts: [String] = []
    for (length, unit) in units[first...].prefix(2) where rest >= length {
      let count = rest / length
      rest %= length
      parts.append("\(count) \(unit)" + (unit == "day" && count != 1 ? "s" : ""))
    }
    return (seconds < 0 ? "-" : "") + parts.joined(separator: " ")
  }

  /// `0:23`, `12:05`, `1:02:09`.
  package static func clock(seconds: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let size = max(0, seconds)
    let (hours, minutes) = (size / 3600, size / 60 % 60)
    return (hours > 0 ? "\(hours):\(two(minutes))" : "\(minutes)") + ":" + two(size % 60)
  }
}
