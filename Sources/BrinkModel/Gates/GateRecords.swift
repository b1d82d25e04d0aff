/// What a release gate needs besides incidents, folded from entries in any order.
struct GateRecords {
  /// An action that is to keep something from coming back.
  struct Prevention {
    let entry: Entry
    let due: CivilDate
    /// When it was done; nil until it is.
    let closedOn: CivilDate?
    let evidence: String?

    var isDone: Bool { closedOn != nil }
  }

  /// The entries a gate needs besides those of incidents.
  static let kinds: [EntryKind] = [.action, .done, .amend, .strike, .waiver, .review]

  private(set) var preventions: [Prevention] = []
  private(set) var open: [(entry: Entry, due: CivilDate)] = []
  /// Oldest first.
  private(set) var waivers: [ReleaseWaiver] = []
  /// Releases that went out, oldest first.
  private(set) var releases: [(at: Timestamp, id: EntryID, name: String)] = []

  init(_ entries: some Sequence<Entry>) {
    let all = Array(entries)
    let struck = Strikes(all).struck
    let standing = all.filter { !struck.contains($0.id) }
      .inOrder
    var closings: [EntryID: [Entry]] = [:]
    for entry in standing where entry.kind == .done {
      if let about = entry.about { closings[about, default: []].append(entry) }
    }
    for entry in standing {
      switch entry.kind {
      case .action:
        guard entry["Type"] == ActionType.prevent.rawValue, let said = IncidentAction(entry) else {
          continue
        }
        let done = closings[entry.id] ?? []
        preventions.append(
          Prevention(
            entry: entry, due: said.due, closedOn: done.first?.at.date,
            evidence: done.compactMap { $0["Evidence"] }.last))
      case .waiver: if let waiver = ReleaseWaiver(entry) { waivers.append(waiver) }
      case .review:
        if let review = ReleaseReview(entry), review.isOut {
          releases.append((entry.at, entry.id, review.release))
        }
      default: continue
      }
    }
    open = Actions(all).open
  }
}

extension ReleaseGate {
  /// The entries it needs besides those of incidents.
  package static let filter = EntryFilter(kinds: GateRecords.kinds)
}
