/// What was parked, owned and promised at a moment, folded from what had been written by then.
package struct ReplayState: Sendable {
  /// How those incidents stood, in the order in which they were opened; without their notes.
  package private(set) var incidents: [Incident] = []
  /// Put off and not taken up, oldest first.
  package private(set) var parked: [Entry] = []
  /// Promised and neither done nor let go, oldest first.
  package private(set) var actions: [Promise] = []

  /// An action that is open, with the day that counted then.
  package struct Promise: Equatable, Sendable {
    package let entry: Entry
    package internal(set) var due: CivilDate?

    package var id: EntryID { entry.id }
    package var owner: String { entry["Owner"] ?? entry.by }
  }

  package init() {}

  /// The kinds that change anything here.
  package static let kinds: [EntryKind] = [
    .incident, .state, .task, .done, .waiver, .park, .action, .claim, .amend, .strike,
  ]

  private static let changing = Set(kinds)

  /// Whether that entry may change anything.
  static func concerns(_ entry: Entry) -> Bool { changing.contains(entry.kind) }

  /// Takes the next entry, oldest first.
  ///
  /// - Parameters:
  ///   - entry: What was written.
  ///   - incident: The one it belongs to, itself or through what it is about.
  mutating func apply(_ entry: Entry, in incident: EntryID?) {
    if let about = entry.about { settle(about, by: entry) }
    switch entry.kind {
    case .incident: if let opened = Incident(openedBy: entry) { incidents.append(opened) }
    case .park: parked.append(entry)
    case .action:
      actions.append(Promise(entry: entry, due: entry["Due"].flatMap { CivilDate($0) }))
    case .state, .task, .done:
      guard let index = incidents.firstIndex(where: { $0.id == incident }) else { return }
      incidents[index].apply(entry)
    default: break
    }
  }

  private mutating func settle(_ about: EntryID, by entry: Entry) {
    switch entry.kind {
    case .done:
      parked.removeAll { $0.id == about }
      actions.removeAll { $0.id == about }
    case .action, .claim: parked.removeAll { $0.id == about }
    case .waiver: actions.removeAll { $0.id == about }
    case .amend:
      guard let due = entry["Due"].flatMap({ CivilDate($0) }),
        let index = actions.firstIndex(where: { $0.id == about })
      else { return }
      actions[index].due = due
    default: break
    }
  }
}

extension ReplayState {
  /// Tasks somebody had and had not finished, soonest first.
  package var tasks: [Incident.Task] {
    incidents.filter { $0.state != .closed }.flatMap(\.tasks)
      .filter { $0.isOpen && $0.consent != false }.sorted { $0.until < $1.until }
  }

  /// Who had which role in what was not closed.
  package var roles: [Incident.Role] {
    incidents.filter { $0.state != .closed }.flatMap(\.roles)
  }

  /// What its owner left without a successor.
  package var orphans: [Incident.Orphan] {
    incidents.filter { $0.state != .closed }.flatMap(\.orphans)
  }
}
