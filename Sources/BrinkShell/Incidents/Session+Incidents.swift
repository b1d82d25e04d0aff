import BrinkFiles
import BrinkModel
import DisplayText

extension Session {
  /// Every incident in the journal.
  func incidents() throws(Fault) -> Incidents {
    var incidents = Incidents()
    for item in try journal().items(matching: Incidents.filter) {
      if case .entry(let found) = item { incidents.apply(found.entry) }
    }
    return incidents
  }

  /// The incident somebody means; the one whose room this is when nobody names one.
  func incident(_ name: String?, among incidents: Incidents) throws(Fault) -> Incident {
    if name == nil, let room, let here = incidents[room] { return here }
    return try IncidentFinder.find(name, among: incidents.all)
  }

  /// The same, read from the journal.
  func incident(_ name: String?) throws(Fault) -> Incident {
    try incident(name, among: try incidents())
  }

  /// Records what happened in that incident.
  @discardableResult
  func record(_ event: some IncidentEvent, in incident: EntryID) throws(Fault) -> Entry {
    try journal().append(event.draft(in: incident), now: now)
  }

  /// Records it and says so: in words, or as the entry itself when JSON was asked for.
  func recordAndTell(
    _ event: some IncidentEvent, in incident: Incident, _ words: StyledText
  ) throws(Fault) -> Int32 {
    tellRecorded(try record(event, in: incident.id), words)
    return ExitStatus.done.rawValue
  }
}
