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
  /// The ways by which it is found, one of which a command must have; nil when nothing must hold.
  ///
  /// Of tests that must all hold the most telling one counts; where one of several is enough, each
  /// has a say.
  package var anchors: [Anchor]? {
    var best: [Anchor]?
    for test in tests {
      for anchors in Self.anchors(of: test)
      where best.map({ anchors.vagueness < $0.vagueness }) ?? true { best = anchors }
    }
    return best
  }

  /// Each list is enough by itself.
  private static func anchors(of test: Test) -> [[Anchor]] {
    switch test {
    case .program(let globs): return [[.programs(globs)]]
    case .writes, .appends: return [[.redirection]]
    case .pattern(let pattern): return [[.text(pattern.literal)]]
    case .all(let conditions): return conditions.compactMap(\.anchors)
    case .any(let conditions):
      let each = conditions.compactMap(\.anchors)
      guard each.count == conditions.count, !each.isEmpty else { return [] }
      return [each.flatMap { $0 }.merged]
    default: return []
    }
  }
}

extension [Anchor] {
  /// How many lines the vaguest of them lets through: less is better.
  fileprivate var vagueness: Int {
    map { anchor in
      switch anchor {
      case .programs: 0
      case .redirection, .text: 1
      }
    }
    .max() ?? 2
  }

  /// The same with the names of programs together, and nothing twice.
  fileprivate var merged: [Anchor] {
    var programs: [Glob] = []
    var others: [Anchor] = []
    for anchor in self {
      if case .programs(let globs) = anchor {
        programs += globs
      } else if !others.contains(anchor) {
        others.append(anchor)
      }
    }
    return (programs.isEmpty ? [] : [.programs(programs)]) + others
  }
}
