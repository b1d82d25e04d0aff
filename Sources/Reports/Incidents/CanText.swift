package import BrinkModel

/// Conditions, actions, needs: what those outside an incident want to know, ready to paste.
package enum CanText {
  package static func text(of incident: Incident, now: Timestamp) -> String {
    parts(of: incident, now: now).map { name, lines in
      "\(name)\n"
        + (lines.isEmpty ? ["none"] : lines).map { "- \($0.onOneLine)" }.joined(separator: "\n")
    }
    .joined(separator: "\n")
  }

  /// The three parts by name, each a list of what there is to say.
  static func parts(of incident: Incident, now: Timestamp) -> [(name: String, lines: [String])] {
    let end = incident.closed ?? now
    let minutes = max(0, Int((end.milliseconds - incident.began.milliseconds) / 60_000))
    var conditions = ["\(incident.title): \(incident.state.rawValue)"]
    let length = DurationText.words(minutes * 60)
    conditions[0] +=
      incident.closed != nil
      ? ", \(length) after it began"
      : ", \(minutes == 0 ? "just begun" : "\(length) since it began")"
    if let severity = incident.severity { conditions[0] += ", severity \(severity)" }
    if !incident.services.isEmpty {
      conditions.append("services: \(incident.services.joined(separator: ", "))")
    }
    if let signature = incident.runbook[.signature]?.text { conditions.append(signature) }
    if let note = incident.notes.last {
      conditions.append(
        "last note, of \((note.when ?? note.at).hoursAndMinutes): \(note["Text"] ?? "")")
    }
    var actions = incident.decisions.filter { $0.entry["Crossed"] == "yes" }.suffix(3).map {
      "decided by \($0.entry.by): \($0.entry["Doing"] ?? "")"
    }
    actions += incident.tasks.filter { $0.isOpen && $0.consent != false }.map {
      "\($0.owner), until \($0.until.hoursAndMinutes): \($0.what)"
    }
    var needs = incident.tasks.filter { $0.isOpen && $0.consent != true }.map {
      "\($0.owner) has not said yes to: \($0.what)"
    }
    needs += incident.orphans.map { "somebody for \($0.what)" }
    needs += incident.decisions.flatMap { decision in
      decision.objections.map {
        "\($0.by) objects to “\(decision.entry["Doing"] ?? "")”: \($0.why)"
      }
    }
    if incident.holder(of: "incident-lead") == nil, incident.state == .open {
      needs.append("an incident lead")
    }
    if incident.state == .mitigated {
      needs += incident.gaps.map { "for closing: \($0.words)" }
    }
    return [("Conditions", conditions), ("Actions", actions), ("Needs", needs)]
  }
}
