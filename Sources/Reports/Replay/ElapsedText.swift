/// How much time has passed since something began, as a clock beside an event shows it.
package enum ElapsedText {
  /// `+12:41`, `+1:02:09`, `+3d 04:12`.
  package static func text(milliseconds: Int64) -> String {
    let seconds = Int(max(0, milliseconds) / 1000)
    guard seconds >= 86_400 else { return "+" + ClockText.text(seconds: seconds) }
    let (days, rest) = seconds.quotientAndRemainder(dividingBy: 86_400)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "+\(days)d \(two(rest / 3600)):\(two(rest / 60 % 60))"
  }
}
