package import Rec

/// It is worse, or less bad, than it was thought to be.
package struct SeverityChange: IncidentEvent {
  package static var kind: EntryKind { .state }

  /// 1 is the worst.
  package var severity: Int
  package var why: String?

  package init(_ severity: Int, why: String? = nil) {
    self.severity = severity
    self.why = why
  }

  package init?(_ entry: Entry) {
    guard entry.says("severity"), let severity = entry.severity else { return nil }
    self.init(severity, why: entry["Why"])
  }

  package var fields: [Field] {
    var fields = [Field("State", "severity"), Field("Severity", "\(severity)")]
    fields.append("Why", why)
    return fields
  }

  package func apply(to incident: inout Incident, as entry: Entry) {
    incident.severity = severity
  }
}

extension Incident {
  /// 1 is the worst.
  package static let severities = 1...5
}

extension Entry {
  /// How bad it says it is; nil where it says nothing that anybody could mean.
  var severity: Int? {
    self["Severity"].flatMap { Int($0) }.flatMap { Incident.severities.contains($0) ? $0 : nil }
  }
}
