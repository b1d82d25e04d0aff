import BrinkModel
import DisplayText
import Reports

/// How long an incident lasts, what is due next, and how the sync stands: beside the prompt.
///
/// The terminal shows what stands at the right margin whole or not at all, so it is made to fit.
struct RoomClock {
  private let elapsed: String
  private let state: String
  private let sync: String?
  private let next: (what: String, when: String)?

  /// `sync` is what to say of the sync; it comes before what is not due yet.
  init(_ incident: Incident, at now: Timestamp, sync: String? = nil) {
    let seconds = ((incident.closed ?? now).milliseconds - incident.began.milliseconds) / 1000
    elapsed = ClockText.text(seconds: Int(max(0, seconds)))
    state = incident.state.rawValue
    self.sync = sync
    let clock = incident.clocks.first { sync == nil || $0.due <= now }
    next = clock.map { ($0.words.onOneLine, $0.distance(at: now)) }
  }

  /// `0:23:11 open · update in 7 min`, in so many columns at most.
  ///
  /// Where that is too wide the state goes first, which the prompt has too, then the end of what is
  /// due, never when.
  func text(columns: Int = .max) -> String {
    let due = next.map { $0.what.clipped(toColumns: 24) + " " + $0.when }
    let rest = [sync, due].compactMap { $0 }
    let whole = ["\(elapsed) \(state)"] + rest
    for parts in [whole, [elapsed] + rest] {
      let text = parts.joined(separator: " · ")
      if DisplayWidth.columns(of: text) <= columns { return text }
    }
    return shortened(columns)
  }

  private func shortened(_ columns: Int) -> String {
    guard let next else { return fitting(sync, columns) }
    let left = columns - DisplayWidth.columns(of: "\(elapsed) ·  \(next.when)")
    return left < 4
      ? fitting(next.when, columns)
      : "\(elapsed) · \(next.what.clipped(toColumns: left)) \(next.when)"
  }

  private func fitting(_ last: String?, _ columns: Int) -> String {
    let text = [elapsed, last].compactMap { $0 }.joined(separator: " · ")
    return DisplayWidth.columns(of: text) <= columns ? text : elapsed
  }
}
