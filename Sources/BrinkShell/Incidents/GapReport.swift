import BrinkModel
import DisplayText
import Reports

/// What an incident lacks for closing, for people and for scripts.
enum GapReport {
  static func text(_ incident: Incident) -> StyledText {
    let gaps = incident.gaps
    guard !gaps.isEmpty else { return "Nothing is missing for closing." }
    var text: StyledText =
      "Not closed: \("\(gaps.count) missing", .warning). It stays \(incident.state.rawValue)."
    for gap in gaps { text += "\n  \(gap.words.onOneLine)" }
    return text
  }

  static func json(_ incident: Incident) -> String {
    JSONText.object([
      ("Incident", JSONText.string(incident.id.text)),
      ("Title", JSONText.string(incident.title)),
      ("State", JSONText.string(incident.state.rawValue)),
      ("Missing", JSONText.array(incident.gaps.map { JSONText.string($0.key) })),
    ])
  }
}
