import BrinkFiles
import BrinkModel
import DisplayText
import Reports

/// Something found in a journal, for people and for scripts.
enum FindingReport {
  static func text(_ finding: JournalFinding) -> StyledText {
    let fault = finding.fault
    return "\(fault.place): \(finding.kind.rawValue, .warning): \(fault.what)\n  \(fault.remedy)\n"
  }

  static func json(_ finding: JournalFinding) -> String {
    JSONText.object([
      ("kind", JSONText.string(finding.kind.rawValue)),
      ("place", JSONText.string(finding.fault.place)),
      ("what", JSONText.string(finding.fault.what)),
    ])
  }
}
