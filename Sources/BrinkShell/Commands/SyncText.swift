import BrinkFiles
import BrinkModel
import DisplayText
import Reports

/// What a sync did and how a journal stands, for people and for scripts.
enum SyncText {
  static func text(_ report: SyncReport, _ status: SyncStatus, now: Timestamp) -> StyledText {
    var did: [String] = []
    if report.sent > 0 { did.append("sent \(entries(report.sent))") }
    if report.received > 0 { did.append("fetched \(entries(report.received))") }
    guard report.trouble == nil else {
      let fetched = report.received > 0 ? "Fetched \(entries(report.received)). " : ""
      return "\(fetched)\(waiting(status, now: now), .warning)\n"
    }
    if did.isEmpty { did.append("nothing new on either side") }
    let line = did.joined(separator: ", ")
    return "\("In step", .good) with \(status.remote): \(line).\n"
  }

  static func text(_ status: SyncStatus, now: Timestamp) -> StyledText {
    let style: Style = status.unsent == 0 && status.trouble == nil ? .good : .warning
    var text: StyledText = "\(waiting(status, now: now), style)\n"
    text += "Shared by way of \(status.remote) as \(status.writer.name).\n"
    if let trouble = status.trouble { text += "The last sync stopped: \(visible(trouble))\n" }
    for skew in status.skews { text += self.text(.skew(skew)) }
    return text
  }

  static func text(_ finding: SyncFinding) -> StyledText { line(of: finding) + "\n" }

  static func line(of finding: SyncFinding) -> StyledText {
    let fault = finding.fault
    let style: Style = finding.kind.isRemark ? .dim : .warning
    let place = visible(fault.place)
    return "\(place): \(finding.kind.rawValue, style): \(fault.what)\n  \(fault.remedy)"
  }

  /// What waits here and since when: `3 entries not yet sent, last sync 4 min ago`.
  static func waiting(_ status: SyncStatus, now: Timestamp) -> String {
    let unsent =
      switch status.unsent {
      case 0: "Everything is sent"
      default: "\(entries(status.unsent)) not yet sent"
      }
    guard let inStep = status.inStep else { return "\(unsent), never synced yet." }
    return "\(unsent), last sync \(ago(now.milliseconds - inStep.milliseconds))."
  }

  /// How long entries may wait, or others not be heard, before it is worth a word, in milliseconds.
  private static let patience: Int64 = 15_000

  /// `3 not sent, last sync 4 min ago`, for a prompt; nil while it is in step, or about to be.
  static func behind(_ status: SyncStatus, isOut: Bool, now: Timestamp) -> String? {
    let silence = status.inStep.map { now.milliseconds - $0.milliseconds }
    guard isOut || status.unsent > 0 && silence.map({ $0 > patience }) ?? true else { return nil }
    let last = silence.map { "last sync \(ago($0))" } ?? "never synced"
    return status.unsent == 0 ? last : "\(status.unsent) not sent, \(last)"
  }

  static func json(_ report: SyncReport, _ status: SyncStatus) -> String {
    JSONText.object(
      [
        ("sent", "\(report.sent)"), ("received", "\(report.received)"),
        (
          "findings",
          JSONText.array(
            report.findings.map { finding in
              JSONText.object([
                ("kind", JSONText.string(finding.kind.rawValue)),
                ("place", JSONText.string(finding.fault.place)),
                ("what", JSONText.string(finding.fault.what)),
              ])
            })
        ),
      ] + members(status))
  }

  static func json(_ status: SyncStatus) -> String { JSONText.object(members(status)) }

  private static func members(_ status: SyncStatus) -> [(name: String, value: String)] {
    [
      ("remote", JSONText.string(status.remote)), ("writer", JSONText.string(status.writer.name)),
      ("unsent", "\(status.unsent)"),
      ("inStep", status.inStep.map { JSONText.string("\($0)") } ?? "null"),
      ("trouble", status.trouble.map(JSONText.string) ?? "null"),
      (
        "ahead",
        JSONText.object(status.skews.map { ($0.writer, "\($0.ahead / 1000)") })
      ),
    ]
  }

  static func entries(_ count: Int) -> String {
    count == 1 ? "1 entry" : "\(count) entries"
  }

  private static func ago(_ milliseconds: Int64) -> String {
    switch milliseconds / 60_000 {
    case ..<0: "in the future"
    case 0: "just now"
    case let minutes where minutes < 60: "\(minutes) min ago"
    case let minutes where minutes < 48 * 60: "\(minutes / 60) h ago"
    case let minutes: "\(minutes / (24 * 60)) days ago"
    }
  }
}
