import Rec

/// An incident is opened; its entry is what the others belong to.
package struct Opening: Equatable, Sendable {
  package var title: String
  package var services: [String]
  /// 1 is the worst.
  package var severity: Int?
  /// When it began, where that was before it was opened.
  package var began: Timestamp?

  package init(
    title: String, services: [String] = [], severity: Int? = nil, began: Timestamp? = nil
  ) {
    self.title = title
    self.services = services
    self.severity = severity
    self.began = began
  }

  package init?(_ entry: Entry) {
    guard entry.kind == .incident, let title = entry["Title"] else { return nil }
    self.init(
      title: title, services: entry.values(of: "Service"),
      severity: entry.severity, began: entry.when)
  }

  package var draft: EntryDraft {
    var fields = [Field("Title", title)] + services.map { Field("Service", $0) }
    fields.append("Severity", severity)
    fields.append("When", began)
    return EntryDraft(kind: .incident, fields: fields)
  }
}
