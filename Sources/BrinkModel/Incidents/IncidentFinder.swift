/// Finds the incident somebody means: by name, by short identifier, or by saying nothing.
package enum IncidentFinder {
  /// The one meant; throws with what to write when there is none or several.
  package static func find(
    _ name: String?, among incidents: [Incident]
  ) throws(Fault) -> Incident {
    guard let name else { return try only(incidents) }
    let id = name.uppercased()
    if id.utf8.count >= 4 {
      let found = incidents.filter { $0.id.text.hasSuffix(id) }
      if found.count == 1 { return found[0] }
    }
    let asked = name.lowercased()
    for matches in [
      incidents.filter { $0.title.lowercased() == asked },
      incidents.filter { $0.state != .closed && $0.title.lowercased().contains(asked) },
      incidents.filter { $0.title.lowercased().contains(asked) },
    ] where !matches.isEmpty {
      // Of several with one name the one that is not closed is meant.
      let live = matches.filter { $0.state != .closed }
      if live.count == 1 { return live[0] }
      guard matches.count == 1 else { throw several(name, matches) }
      return matches[0]
    }
    throw nothing(name, incidents)
  }

  private static func only(_ incidents: [Incident]) throws(Fault) -> Incident {
    let live = incidents.filter { $0.state != .closed }
    let open = live.filter { $0.state == .open }
    if live.count == 1 { return live[0] }
    if open.count == 1 { return open[0] }
    guard !live.isEmpty else {
      throw Fault(
        place: "incident", what: "none is open",
        remedy: "`brink incident open TITLE` opens one; `brink incident list --all` lists them.",
        status: .noInput)
    }
    throw several("incident", live)
  }

  private static func several(_ name: String, _ incidents: [Incident]) -> Fault {
    let list = incidents.map { "\($0.id.short)  \($0.state.rawValue)  \($0.title)" }
    return Fault(
      place: name, what: "\(incidents.count) incidents may be meant",
      excerpt: list.suffix(20).joined(separator: "\n"), remedy: "Name one by its four characters.",
      status: .usage)
  }

  private static func nothing(_ name: String, _ incidents: [Incident]) -> Fault {
    var meant: [String: Incident] = [:]
    for incident in incidents {
      let words = incident.title.split(separator: " ").map(String.init)
      for word in words + [incident.title, incident.id.short] where word.count >= 4 {
        meant[word] = incident
      }
    }
    let nearest = Nearest.to(name, among: meant.keys.sorted()).flatMap { meant[$0] }
    let offer = nearest.map { "Did you mean \($0.id.short), “\($0.title)”? " } ?? ""
    return Fault(
      place: name, what: "no such incident",
      remedy: offer + "`brink incident list --all` lists them.", status: .noInput)
  }
}
