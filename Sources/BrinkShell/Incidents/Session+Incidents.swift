import BrinkFiles
import BrinkModel
import DisplayText
import Rec

extension Session {
  /// Every incident in the journal, with all that was said, or only in outline.
  func incidents(whole: Bool = false) throws(Fault) -> Incidents {
    var incidents = Incidents()
    try read(whole ? Incidents.filter : Incidents.outline, into: &incidents)
    return incidents
  }

  /// Everything about one incident, however much the journal has of others.
  func incidents(around id: EntryID) throws(Fault) -> Incidents {
    var incidents = Incidents()
    try read(EntryFilter(fields: [Field(Incident.field, id.text)]), into: &incidents)
    try read(
      EntryFilter(kinds: [.incident, .done, .strike], orFields: ["Runbook"]), into: &incidents)
    return incidents
  }

  private func read(_ filter: EntryFilter, into incidents: inout Incidents) throws(Fault) {
    for entry in try journal().entries(matching: filter) {
      incidents.apply(entry)
    }
  }

  /// The incident somebody means; the one whose room this is when nobody names one.
  func incident(_ name: String?, among incidents: Incidents) throws(Fault) -> Incident {
    if name == nil, let room, let here = incidents[room] { return here }
    return try IncidentFinder.find(name, among: incidents.all)
  }

  /// The same, whole.
  func incident(_ name: String?) throws(Fault) -> Incident {
    let found = try incident(name, among: try incidents())
    return try incidents(around: found.id)[found.id] ?? found
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
