/// By what a rule is found: the words without one of which no command can match it.
package enum Anchor: Equatable, Sendable {
  /// Names of programs, some with `*` in them.
  case programs([Glob])
  /// Any redirection of output.
  case redirection
  /// A text that every line it matches has in it; nil for any line.
  case text(String?)
}

extension RuleCondition {
  /// By what it is found; nil when nothing that it says must hold.
  package var anchor: Anchor? {
    var others: Anchor?
    for test in tests {
      switch test {
      case .program(let globs): return .programs(globs)
      case .writes, .appends: others = .redirection
      case .pattern(let pattern): others = others ?? .text(pattern.literal)
      case .all(let conditions):
        for condition in conditions {
          if let anchor = condition.anchor {
            if case .programs = anchor { return anchor }
            others = others ?? anchor
          }
        }
      case .any(let conditions):
        if let programs = Self.programsOfEach(conditions) { return .programs(programs) }
      default: break
      }
    }
    return others
  }

  /// The programs of conditions one of which must hold; nil unless each names some.
  private static func programsOfEach(_ conditions: [RuleCondition]) -> [Glob]? {
    var programs: [Glob] = []
    for condition in conditions {
      guard case .programs(let globs)? = condition.anchor else { return nil }
      programs += globs
    }
    return programs.isEmpty ? nil : programs
  }
}
