package import BrinkModel
package import DisplayText

/// An entry as it stands in a room, among the notes.
package enum RoomLine {
  /// `14:05  bo  the replica lags`; a word says what it is when it is no note.
  ///
  /// What the entry is about is named by what `incidents` know of it.
  package static func text(of entry: Entry, in incidents: Incidents) -> StyledText {
    let words = IncidentWords.text(of: entry) { id in
      entry.incident.flatMap { incidents.entry(id, of: $0) }
    }
    .onOneLine
    let kind: StyledText =
      switch entry.kind {
      case .note, .state: ""
      case .incident: "opened: "
      default: "\(entry.kind.rawValue.onOneLine, .bold): "
      }
    let style: Style =
      switch entry["State"] {
      case "objection", "reopened": .warning
      case "left": entry["Without"] == nil ? .plain : .warning
      case "mitigated", "closed": .good
      default: .plain
      }
    let clock = entry["Wall"].flatMap { Timestamp($0) }.map { wall in
      StyledText("  (their clock said \(wall.hoursAndMinutes))", .dim)
    }
    return
      "\(entry.at.hoursAndMinutes, .dim)  \(entry.by.onOneLine, .accent)  \(kind)\(words, style)\(clock ?? "")"
  }
}
