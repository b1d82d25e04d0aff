/// What a rule asks for, from nothing to no.
package enum Level: Int, Comparable, CaseIterable, Sendable {
  /// Nothing is asked.
  case task
  /// One line is said.
  case nudge
  /// The boundary sentence is asked.
  case boundary
  /// The sentence, and the name of what is hit, typed.
  case target
  /// It is not run.
  case deny

  package static func < (one: Level, other: Level) -> Bool { one.rawValue < other.rawValue }

  /// The word for it in packs, in JSON and on the screen.
  package var name: String {
    switch self {
    case .task: "task"
    case .nudge: "nudge"
    case .boundary: "boundary"
    case .target: "target"
    case .deny: "deny"
    }
  }

  package init?(name: String) {
    guard let level = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = level
  }

  /// True when a command does not run before somebody said so.
  package var isHeld: Bool { self >= .boundary }

  /// The next level up; never one that forbids.
  var raised: Level { Level(rawValue: min(rawValue + 1, Level.target.rawValue)) ?? self }
}
