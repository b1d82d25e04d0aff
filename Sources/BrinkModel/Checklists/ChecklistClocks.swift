/// A time that runs from an answered moment: fifteen minutes from when it was noticed.
package struct ChecklistClock: Equatable, Sendable {
  /// What has to be there by then.
  package let name: String
  package let seconds: Int
}

/// The clocks of a checklist and the item they run from.
package struct ChecklistClocks: Equatable, Sendable {
  /// The id of a time item.
  package let from: String
  /// Shortest first.
  package let clocks: [ChecklistClock]

  /// How the clocks stand so many seconds after they began: the next one, else how far the last is
  /// over.
  package func words(after seconds: Int, clock: (Int) -> String) -> String? {
    if let next = clocks.first(where: { $0.seconds > seconds }) {
      return "\(next.name) in \(clock(next.seconds - seconds))"
    }
    return clocks.last.map { "\($0.name) \(clock(seconds - $0.seconds)) over" }
  }
}
