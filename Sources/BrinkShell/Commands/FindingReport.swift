import BrinkFiles
import BrinkModel
import DisplayText
import Reports

/// Something found in a journal, for people and for scripts.
enum FindingReport {
  static func text(_ finding: JournalFinding) -> StyledText {
    let fault = finding.fault
    let style: Style = finding.kind.isRemark ? .dim : .warning
    return "\(fault.place): \(finding.kind.rawValue, style): \(fault.what)\n  \(fault.remedy)\n"
  }

  static func text(_ summary: CheckSummary) -> StyledText {
    let verdict =
      summary.findings == 0
      ? StyledText("nothing to report", .good)
      : StyledText("\(summary.findings) to look at", .warning)
    let entries = summary.entries == 1 ? "1 entry" : "\(summary.entries) entries"
    let logs = summary.logs == 1 ? "1 log" : "\(summary.logs) logs"
    let remarks =
      switch summary.remarks {
      case 0: ""
      case 1: ", 1 remark"
      default: ", \(summary.remarks) remarks"
      }
    return "\(entries) in \(logs): \(verdict)\(remarks)\n"
  }

  static func json(_ finding: JournalFinding) -> String {
    JSONText.object([
      ("kind", JSONText.string(finding.kind.rawValue)),
      ("place", JSONText.string(finding.fault.place)),
      ("what", JSONText.string(finding.fault.what)),
    ])
  }
}
