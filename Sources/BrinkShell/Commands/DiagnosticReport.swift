import BrinkModel
import DisplayText
import Reports

/// What is said about a checklist file, for people and for scripts.
enum DiagnosticReport {
  /// `bug.yml:7:15: warning (GitHub's issue forms): …`, and what to do on a second line.
  static func text(_ diagnostic: Diagnostic, in place: String) -> StyledText {
    let severity: StyledText =
      diagnostic.severity == .fault ? "\("fault", .alarm)" : "\("warning", .warning)"
    let rule =
      switch diagnostic.rule {
      case .yaml: "YAML"
      case .gitHub: "GitHub's issue forms"
      case .unknown: "unknown to us"
      case .brink: "brink"
      }
    return
      "\(place):\(diagnostic.line):\(diagnostic.column): \(severity) (\(rule)): \(diagnostic.what)\n  \(diagnostic.remedy)\n"
  }

  /// What all of it comes to for one file: whether it can be walked here, and used on GitHub.
  static func verdict(_ diagnostics: [Diagnostic], isChooser: Bool, in place: String) -> StyledText
  {
    if diagnostics.isEmpty { return "\(place): \("ok", .good)\n" }
    if isChooser { return "" }
    if diagnostics.contains(where: { $0.severity == .fault }) {
      return "\(place): \("cannot be walked", .alarm)\n"
    }
    let isDoubtful = diagnostics.contains { $0.rule == .gitHub }
    return
      "\(place): \("can be walked", .good)\(isDoubtful ? "; GitHub may refuse it or show it otherwise" : "")\n"
  }

  static func json(_ diagnostic: Diagnostic, in place: String) -> String {
    let rule =
      switch diagnostic.rule {
      case .yaml: "yaml"
      case .gitHub: "github"
      case .unknown: "unknown"
      case .brink: "brink"
      }
    return JSONText.object([
      ("file", JSONText.string(place)), ("line", "\(diagnostic.line)"),
      ("column", "\(diagnostic.column)"),
      ("severity", JSONText.string(diagnostic.severity == .fault ? "fault" : "warning")),
      ("rule", JSONText.string(rule)), ("what", JSONText.string(diagnostic.what)),
      ("remedy", JSONText.string(diagnostic.remedy)),
    ])
  }
}
