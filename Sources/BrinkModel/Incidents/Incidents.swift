/// Every incident, folded from entries in any order; an entry that comes late is no exception.
package struct Incidents: Sendable {
  private var openings: [EntryID: Entry] = [:]
  private var members: [EntryID: [EntryID: Entry]] = [:]
  /// Entries that name no incident themselves but an entry that may be part of one.
  private var remarks: [EntryID: [Entry]] = [:]
  /// Walks through runbooks outside any room.
  private var walks: [EntryID: Entry] = [:]
  private var strikes = Strikes()

  package init() {}

  package init(_ entries: some Sequence<Entry>) {
    for entry in entries { apply(entry) }
  }

  /// The entries this fold needs; others change nothing.
  package static let filter = EntryFilter(
    kinds: [.incident, .done, .strike], orFields: [Incident.field, "Runbook"])

  /// Enough for states, people, roles, runbooks, actions and relations of many incidents: what was
  /// said in them, decided and given to somebody is left out.
  package static let outline = EntryFilter(
    kinds: [.incident, .state, .runbook, .action, .done, .waiver, .strike], orFields: ["Runbook"])

  package mutating func apply(_ entry: Entry) {
    if entry.kind == .strike { strikes.apply(entry) }
    if entry.kind == .incident {
      openings[entry.id] = entry
    } else if let incident = entry.incident {
      members[incident, default: [:]][entry.id] = entry
    } else if let about = entry.about {
      if !(remarks[about]?.contains { $0.id == entry.id } ?? false) {
        remarks[about, default: []].append(entry)
      }
    } else if entry.isCleanWalk {
      walks[entry.id] = entry
    }
  }

  /// True when that entry is known already.
  package func has(_ entry: Entry) -> Bool {
    openings[entry.id] != nil || entry.incident.flatMap { members[$0]?[entry.id] } != nil
      || walks[entry.id] != nil
      || entry.about.flatMap { remarks[$0] }?.contains { $0.id == entry.id } ?? false
  }

  /// All that were not struck, oldest first.
  package var all: [Incident] {
    let struck = strikes.struck
    return openings.values.filter { !struck.contains($0.id) }
      .inOrder
      .compactMap { incident($0, without: struck) }
  }

  /// The one that entry opened; nil where there is none or it was struck.
  package subscript(id: EntryID) -> Incident? {
    let struck = strikes.struck
    return struck.contains(id) ? nil : openings[id].flatMap { incident($0, without: struck) }
  }

  /// An entry of that incident, struck or not.
  package func entry(_ id: EntryID, of incident: EntryID) -> Entry? {
    members[incident]?[id]
  }

  /// Everything said in it that was not struck, its opening first, oldest first.
  package func timeline(of id: EntryID) -> [Entry] {
    guard let opening = openings[id] else { return [] }
    return [opening] + entries(of: opening, without: strikes.struck)
  }

  private func incident(_ opening: Entry, without struck: Set<EntryID>) -> Incident? {
    guard var incident = Incident(openedBy: opening) else { return nil }
    for entry in entries(of: opening, without: struck) { incident.apply(entry) }
    guard let link = incident.runbook[.link]?.text else { return incident }
    incident.cleanWalks += walks.values.filter {
      !struck.contains($0.id) && $0["Runbook"] == link && $0.at >= opening.at
    }
    incident.cleanWalks.sort { ($0.at, $0.id) < ($1.at, $1.id) }
    return incident
  }

  private func entries(of opening: Entry, without struck: Set<EntryID>) -> [Entry] {
    var entries = Array((members[opening.id] ?? [:]).values)
    if !remarks.isEmpty {
      for id in entries.map(\.id) { entries += remarks[id] ?? [] }
    }
    return entries.filter { !struck.contains($0.id) }
      .inOrder
  }
}
