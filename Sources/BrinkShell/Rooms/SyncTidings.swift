import BrinkFiles
import BrinkModel
import DisplayText
import Reports

/// What a person in a room is told of rounds that go on out of sight: a change once, and what was
/// found once.
struct SyncTidings: Sendable {
  /// Since when the journal has been out of step; nil while it is in step.
  private(set) var outSince: Timestamp?
  private var sent = 0
  private var received = 0
  private var told: [SyncFinding] = []

  var isOut: Bool { outSince != nil }

  /// The lines to say after a round.
  mutating func take(_ report: SyncReport, at now: Timestamp) -> [StyledText] {
    var lines: [StyledText] = []
    for finding in report.findings where !told.contains(finding) {
      told.append(finding)
      lines.append(SyncText.line(of: finding))
    }
    sent += report.sent
    received += report.received
    if let trouble = report.trouble {
      if outSince == nil { lines.append(Self.lost(trouble)) }
      outSince = outSince ?? now
    } else {
      if let outSince { lines.append(regained(after: now.milliseconds - outSince.milliseconds)) }
      outSince = nil
      (sent, received) = (0, 0)
    }
    return lines
  }

  /// The same for a round that could not begin.
  mutating func take(_ fault: Fault, at now: Timestamp) -> [StyledText] {
    var report = SyncReport()
    report.trouble = fault
    return take(report, at: now)
  }

  private static func lost(_ trouble: Fault) -> StyledText {
    "\("\(trouble.place): \(trouble.what).".onOneLine, .warning) What you write is kept here, and sent when the way to the others is back."
  }

  private func regained(after milliseconds: Int64) -> StyledText {
    let minutes = milliseconds / 60_000
    let after = minutes == 0 ? "" : " after \(minutes) min"
    let done = [("sent", sent), ("fetched", received)].filter { $0.1 > 0 }
      .map { "\($0.0) \(SyncText.entries($0.1))" }
    let what = done.isEmpty ? "nothing was missing" : done.joined(separator: ", ")
    return "\("In step with the others again", .good)\(after): \(what)."
  }
}
