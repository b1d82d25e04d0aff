import BrinkFiles
import BrinkModel
import DisplayText
import Reports

/// Looks whether a failure was seen before.
struct Repeats {
  private let session: Session

  init(in session: Session) {
    self.session = session
  }

  /// The three earlier signatures and boundary sentences most like this one.
  func matches(
    _ signature: String, in incident: Incident, among incidents: Incidents
  ) throws(Fault) -> [SignatureMatch] {
    var decisions: [Entry] = []
    for entry in try session.journal().entries(matching: EntryFilter(kinds: [.decision])) {
      decisions.append(entry)
    }
    let struck = try session.journal().struck()
    let found = SignatureMatch.matches(
      signature, services: incident.services, among: incidents.all,
      decisions: decisions.filter { !struck.contains($0.id) }, except: incident.id)
    return Array(found.prefix(3))
  }
}

/// An earlier failure that a new one resembles, in words, with why it does.
enum RepeatText {
  static func text(of match: SignatureMatch, among incidents: Incidents) -> StyledText {
    var text: StyledText =
      "\("Seen", .warning) \(match.at.date) (\(match.id.short, .accent)): \(match.text.onOneLine)"
    if match.isDecision {
      text += "\n  named at the boundary as how a step fails"
    } else if let incident = incidents[match.id] {
      text += "\n  \(incident.state.rawValue)"
      if let prevention = incident.runbook[.prevention]?.text {
        text += "; prevention: \(prevention.onOneLine)"
      }
      let open = incident.actions.filter { !$0.isSettled }
      for action in open { text += "; \("still open", .warning): \(action.said.what.onOneLine)" }
      if incident.runbook[.prevention] != nil, !incident.has(.verified) {
        text += "; \("never verified", .warning)"
      }
    }
    let shared = match.shared.joined(separator: ", ")
    return text + "\("\n  \(match.likeness) % alike: \(shared)", .dim)"
  }
}
