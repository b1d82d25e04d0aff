package import Rec

/// A part of the runbook that an incident leaves behind.
package enum RunbookPart: String, CaseIterable, Sendable {
  /// One sentence by which the next one recognises it.
  case signature = "Signature"
  /// What stops it at once.
  case mitigation = "Mitigation"
  case rootCause = "RootCause"
  /// The step that keeps it from coming back.
  case prevention = "Prevention"
  /// Who ships the prevention.
  case owner = "Owner"
  /// By when.
  case due = "Due"
  /// Where the runbook is: a file or an address.
  case link = "Link"
  /// What shows that the prevention works, in staging or before a release.
  case verified = "Verified"

  /// What it is called when it is missing.
  package var words: String {
    switch self {
    case .signature: "failure signature"
    case .mitigation: "immediate mitigation"
    case .rootCause: "root cause summary"
    case .prevention: "permanent prevention step"
    case .owner: "owner of the prevention"
    case .due: "due date of the prevention"
    case .link: "runbook link, or a walk through it without drift"
    case .verified: "evidence that the prevention works"
    }
  }
}

/// Parts of the runbook are written down; a later word on a part replaces an earlier one.
package struct RunbookNote: IncidentEvent {
  package static var kind: EntryKind { .runbook }

  package var parts: [RunbookPart: String]

  package init(_ parts: [RunbookPart: String]) {
    self.parts = parts
  }

  package init?(_ entry: Entry) {
    guard entry.kind == Self.kind else { return nil }
    parts = [:]
    for part in RunbookPart.allCases {
      if let text = entry[part.rawValue], !text.isEmpty { parts[part] = text }
    }
    guard !parts.isEmpty else { return nil }
  }

  package var fields: [Field] {
    RunbookPart.allCases.compactMap { part in
      parts[part].map { Field(part.rawValue, $0) }
    }
  }

  package func apply(to incident: inout Incident, as entry: Entry) {
    for (part, text) in parts {
      let first = incident.runbook[part]?.first ?? entry.at
      incident.runbook[part] = Incident.RunbookText(text: text, first: first, last: entry.at)
    }
  }
}
