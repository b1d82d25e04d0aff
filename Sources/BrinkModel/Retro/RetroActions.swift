/// Actions of a period: what was promised in it, kept in it, and is open at its end.
package struct RetroActions: Sendable {
  package let opened: [EntryID]
  package let closed: [EntryID]
  /// Open at the end, earliest due first.
  package let open: [Actions.Standing]
  /// Of those, what was due before its last day.
  package let overdue: [Actions.Standing]

  init(_ actions: [Actions.Standing], _ period: Period) {
    opened = actions.filter { period.contains($0.entry.at) }.map(\.entry.id)
    closed = actions.filter { $0.closing.map { period.contains($0.at) } ?? false }.map(\.entry.id)
    open = actions.filter { $0.closing == nil }
      .sorted { ($0.due, $0.entry.id) < ($1.due, $1.entry.id) }
    overdue = open.filter { $0.due < period.lastDay }
  }
}
