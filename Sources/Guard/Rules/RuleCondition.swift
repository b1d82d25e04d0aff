/// What must hold of one command: all of its tests.
package struct RuleCondition: Equatable, Sendable {
  /// The first words that are no options, as one of these sequences; nil when they do not matter.
  package var sub: [[SubWord]]?
  package var tests: [Test] = []

  package init() {}

  /// A word of a subcommand, or any number of them.
  package enum SubWord: Equatable, Sendable {
    case word(Glob)
    case anyNumber
  }

  package enum Test: Equatable, Sendable {
    case program([Glob])
    case flag([FlagPattern])
    case operand([Glob])
    case onlyOperands([Glob])
    case operandCount(least: Int, most: Int)
    case word([Glob])
    case environment([Glob])
    case reads([Glob])
    case writes([Glob])
    case appends([Glob])
    case sendsTo([Glob])
    case via([Glob])
    case sql(SQLPattern)
    case script([Glob])
    case pattern(TextPattern)
    /// The text of the command has that in it, or must not have it.
    case text(contains: String, isWanted: Bool)
    /// What that group of the pattern found is the path of a file that is there.
    case groupIsPath(Int)
    case all([RuleCondition])
    case any([RuleCondition])
    case none([RuleCondition])
  }
}

/// An option, with a value like that where one matters.
package struct FlagPattern: Equatable, Sendable {
  /// With its dashes.
  package let name: String
  package let value: Glob?

  /// Reads `-f`, `--force`, `--replicas=0`.
  package static func alternatives(_ text: String) -> [FlagPattern]? {
    guard text.hasPrefix("-"), text.utf8.count > 1 else { return nil }
    guard let sign = text.firstIndex(of: "=") else { return [FlagPattern(name: text, value: nil)] }
    return Glob.alternatives(String(text[text.index(after: sign)...]))?.map {
      FlagPattern(name: String(text[..<sign]), value: $0)
    }
  }
}

/// The first words of an SQL statement, and words that it lacks.
package struct SQLPattern: Equatable, Sendable {
  /// Each in small letters.
  package var like: [[RuleCondition.SubWord]]
  package var lacks: [String]

  package init(like: [[RuleCondition.SubWord]], lacks: [String]) {
    self.like = like
    self.lacks = lacks
  }
}
