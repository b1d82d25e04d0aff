package import BrinkModel
package import DisplayText

/// An incident as one line of a list.
package enum IncidentLine {
  /// `2026-11-20 14:05  K7QX  mitigated  1  checkout 500s (checkout)`.
  package static func text(of incident: Incident, columns: Int?) -> StyledText {
    let when = "\(incident.began.date) \(incident.began.hoursAndMinutes)"
    let state = incident.state.rawValue.padded(toColumns: 9)
    let severity = incident.severity.map { "\($0)" } ?? "-"
    let services =
      incident.services.isEmpty ? "" : " (\(incident.services.joined(separator: ", ")))"
    let line: StyledText =
      "\(when, .dim)  \(incident.id.short, .accent)  \(state, style(of: incident.state))  \(severity)  \((incident.title + services).onOneLine)"
    return columns.map { line.clipped(toColumns: $0) } ?? line
  }

  static func style(of state: IncidentState) -> Style {
    switch state {
    case .open: .alarm
    case .mitigated: .warning
    case .closed: .good
    }
  }
}
