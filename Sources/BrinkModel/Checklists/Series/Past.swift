/// What was recorded before, as far as a walk compares with it.
package struct Past: Sendable {
  private enum Reach {
    /// Walks of the same checklist; the walk's own answer says of which series.
    case walks(WalkedEntries, by: String)
    /// What was said when looking back at entries of one series, oldest first.
    case lookBacks([Entry])
  }

  private let reach: Reach

  /// Nothing to compare with.
  package static let none = Past(reach: .lookBacks([]))

  /// Earlier walks; `by` is who walks now, for a checklist that names no series.
  package static func walks(_ entries: WalkedEntries, by: String) -> Past {
    Past(reach: .walks(entries, by: by))
  }

  /// Earlier look-backs at entries of the same series, and the entry looked back at before them.
  package static func lookBacks(_ outcomes: [Entry], at subject: Entry) -> Past {
    Past(
      reach: .lookBacks([subject] + outcomes.inOrder))
  }

  /// Those of the walk's series, oldest first; none while the answer that names it is to come.
  func entries(of checklist: Checklist, _ memory: WalkMemory) -> [Entry] {
    switch reach {
    case .lookBacks(let entries): return entries
    case .walks(let walked, let by):
      guard let series = checklist.series else { return walked.series(of: by) }
      let values = memory.values(of: series)
      return values.isEmpty ? [] : walked.series(of: values.joined(separator: ", "))
    }
  }
}
