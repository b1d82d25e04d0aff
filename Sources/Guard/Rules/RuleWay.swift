/// One way for a command to match a rule: by what a line can be told that does not.
package struct RuleWay: Equatable, Sendable {
  /// One of these programs is run; nil for any.
  package private(set) var programs: [Glob]?
  /// True when its output goes to a file.
  package private(set) var redirects = false
  /// Of each list the line shows one.
  private var choices: [[LineSign]] = []
  /// Of each list the command has one.
  private var flags: [[FlagPattern]] = []

  /// More ways than this are not told apart.
  private static let most = 4_096
  /// No more combinations of signs than this are looked for in one line.
  private static let mostCombinations = 64

  /// The most telling signs of it.
  ///
  /// - Parameter isAbbreviated: Whether long options may be shortened.
  /// - Returns: Lists of signs; a line shows all of one of them. None where nothing is known.
  package func signs(whereOptionsAre isAbbreviated: Bool) -> [[LineSign]] {
    var known = self
    for flags in flags { known.add(flags.map { $0.sign(isAbbreviated) }) }
    let usable = known.choices.map { ($0, $0.strength) }
      .sorted { ($1.1, $0.0.count) < ($0.1, $1.0.count) }
    guard let first = usable.first?.0 else { return [] }
    let second = usable.dropFirst().first { other, _ in
      other.count * first.count <= Self.mostCombinations
        && !(other.contains(where: \.isLetter) && first.contains(where: \.isLetter))
    }
    guard let second = second?.0 else { return first.map { [$0] } }
    return first.flatMap { one in second.map { one.isLetter ? [$0, one] : [one, $0] } }
  }
}

extension RuleCondition {
  /// Every way for a command to match.
  package var ways: [RuleWay] { RuleWay.ways(of: self, from: RuleWay()) }
}

extension RuleWay {
  /// The ways of a condition within the ways of what it stands in.
  fileprivate static func ways(of condition: RuleCondition, from start: RuleWay) -> [RuleWay] {
    var ways = [start.narrowed(by: condition)]
    for test in condition.tests {
      let next: [RuleWay]
      switch test {
      case .any(let conditions):
        next = ways.flatMap { way in conditions.flatMap { Self.ways(of: $0, from: way) } }
      case .all(let conditions):
        next = conditions.reduce(ways) { ways, condition in
          ways.flatMap { Self.ways(of: condition, from: $0) }
        }
      default: continue
      }
      if next.count <= most { ways = next }
    }
    return ways
  }

  /// The same with what the condition itself asks for.
  private func narrowed(by condition: RuleCondition) -> RuleWay {
    var way = self
    if let sub = condition.sub { way.add(sub.map { LineSign($0) }) }
    for test in condition.tests {
      switch test {
      case .program(let globs): way.programs = globs
      case .flag(let flags): way.flags.append(flags)
      case .operand(let globs), .onlyOperands(let globs), .word(let globs), .environment(let globs),
        .reads(let globs), .via(let globs), .sendsTo(let globs):
        way.add(globs.map { LineSign($0) })
      case .writes(let globs), .appends(let globs):
        way.redirects = true
        way.add(globs.map { LineSign.redirection.followed(by: LineSign($0)) })
      case .sql(let pattern):
        way.add(pattern.like.map { LineSign($0, ignoringCase: true) })
      case .script(let globs):
        way.add(globs.map { LineSign(word: $0.text, ignoringCase: true) })
      case .pattern(let pattern): way.add(pattern.literal.map(LineSign.signs(of:)) ?? [nil])
      case .text(let text, isWanted: true): way.add(LineSign.signs(of: text))
      case .text, .operandCount, .groupIsPath, .all, .any, .none: break
      }
    }
    return way
  }

  /// Adds a choice; one that may be anything tells nothing.
  private mutating func add(_ signs: [LineSign?]) {
    let known = signs.compactMap { $0 }
    if known.count == signs.count { choices.append(known) }
  }
}

extension LineSign {
  fileprivate var isLetter: Bool {
    if case .letter = self { true } else { false }
  }

  /// The words of a subcommand or of a statement, as far as they are known.
  fileprivate init?(_ sequence: [RuleCondition.SubWord], ignoringCase: Bool = false) {
    var texts: [String] = []
    for case .word(let glob) in sequence {
      guard case .texts(let more, _) = LineSign(glob) else { continue }
      texts += more
    }
    guard !texts.isEmpty else { return nil }
    self = .texts(texts, ignoringCase: ignoringCase)
  }

  /// Those of a text of the command: its words may stand further apart in the line, signs of the shell closer.
  fileprivate static func signs(of text: String) -> [LineSign?] {
    let parts = text.split(separator: " ").map(String.init)
    if text.utf8.contains(where: isInWord) || !(1...4).contains(parts.count) {
      return [parts.isEmpty ? nil : .texts(parts, ignoringCase: false)]
    }
    let spellings = parts.dropFirst().reduce([parts[0]]) { spellings, part in
      spellings.flatMap { [$0 + part, $0 + " " + part] }
    }
    return spellings.map { .texts([$0], ignoringCase: false) }
  }

  fileprivate static var redirection: LineSign { .texts([">"], ignoringCase: false) }

  /// The texts of both.
  fileprivate func followed(by other: LineSign?) -> LineSign {
    guard case .texts(let texts, let ignoringCase) = self, case .texts(let more, _) = other else {
      return self
    }
    return .texts(texts + more, ignoringCase: ignoringCase)
  }
}

extension FlagPattern {
  /// What a line with it shows: a value that is known, or the option's name; `-rf` has the letters `r` and `f`.
  fileprivate func sign(_ isAbbreviated: Bool) -> LineSign? {
    let isLetter = name.utf8.count == 2
    // A shortened option has two letters at least.
    let option =
      isAbbreviated && name.hasPrefix("--")
      ? [" " + name.prefix(4)] : LineSign.parts(of: Glob(name))
    guard let value = value.map(LineSign.parts), let first = value.first else {
      return isLetter ? name.last.map { .letter($0) } : .texts(option, ignoringCase: false)
    }
    // `-s0` is one word.
    guard isLetter else { return .texts(option + value, ignoringCase: false) }
    let attached = first.hasPrefix(" ") ? String(first.dropFirst()) : first
    return .texts([attached] + value.dropFirst(), ignoringCase: false)
  }
}

extension [LineSign] {
  /// That of the weakest.
  fileprivate var strength: Int { map(\.strength).min() ?? 0 }
}
