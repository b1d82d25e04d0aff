extension RuleCondition {
  /// True when everything it says holds of the command.
  ///
  /// `view` comes back with the length of the subcommand found.
  func holds(of view: inout CommandView) -> Bool {
    if let sub {
      guard let length = view.sorted.length(of: sub) else { return false }
      view.subcommand = length
      view.reached = max(view.reached, length)
    }
    for test in tests where !test.holds(of: &view) {
      guard case .groupIsPath(let group) = test, hasPath(in: group, of: view) else { return false }
    }
    return true
  }
}

extension RuleCondition {
  /// True when that group of its pattern found the path of a file that is there.
  private func hasPath(in group: Int, of view: CommandView) -> Bool {
    for case .pattern(let pattern) in tests {
      guard let groups = pattern.groups(in: view.text), group < groups.count,
        let range = groups[group]
      else { continue }
      let path = String(decoding: view.text[range], as: UTF8.self)
      if path.contains(where: { "*?[".contains($0) }) { return true }
      return view.pathExists(path)
    }
    return false
  }
}

extension RuleCondition.Test {
  func holds(of view: inout CommandView) -> Bool {
    func isAny(_ globs: [Glob], _ bytes: some Collection<UInt8>) -> Bool {
      globs.contains { $0.matches(bytes) }
    }
    func isPath(_ globs: [Glob], _ word: Word) -> Bool {
      if let whole = view.wholePath(of: word) {
        return isAny(globs, whole) || isAnyForm(globs.filter { !$0.isRooted }, word)
      }
      return isAnyForm(globs, word)
    }
    func isAnyForm(_ globs: [Glob], _ word: Word) -> Bool {
      isAny(globs, word.bytes) || TidyPath.of(word.bytes).map { isAny(globs, $0) } ?? false
        || !word.made.isEmpty && isAny(globs, word.made)
    }
    func redirects(_ kind: Redirection.Kind, _ globs: [Glob]) -> Bool {
      view.command.redirections.contains { $0.kind == kind && isPath(globs, $0.target) }
    }
    switch self {
    case .program(let globs): return isAny(globs, view.command.name)
    case .flag(let flags): return flags.contains(where: view.sorted.has)
    case .operand(let globs): return view.operands.contains { isPath(globs, $0) }
    case .onlyOperands(let globs):
      return !view.operands.isEmpty && view.operands.allSatisfy { isPath(globs, $0) }
    case .operandCount(let least, let most): return (least...most).contains(view.operands.count)
    case .word(let globs): return view.command.words.dropFirst().contains { isAny(globs, $0.bytes) }
    case .environment(let globs):
      return view.command.assignments.contains { isAny(globs, $0.bytes) }
    case .reads(let globs):
      return redirects(.reads, globs) || view.command.files.contains { isPath(globs, $0) }
    case .writes(let globs): return redirects(.writes, globs)
    case .appends(let globs): return redirects(.appends, globs)
    case .sendsTo(let globs): return Destination.of(view.place, in: view.reading, isLike: globs)
    case .via(let globs): return view.command.via.contains { isAny(globs, $0) }
    case .sql(let pattern):
      return view.scripts.contains { text in
        SQLStatement.read(text).contains { $0.length(of: pattern) != nil }
      }
    case .script(let globs):
      return view.scripts.contains { text in
        let onOneLine = text.map { $0 <= 0x20 ? 0x20 : $0 }
        return globs.contains { $0.matchesFolded(onOneLine) }
      }
    case .pattern(let pattern): return pattern.occurs(in: view.text)
    case .text(let text, let isWanted):
      return view.text.contains(Array(text.utf8)) == isWanted
    // Only the condition knows the pattern whose group is meant.
    case .groupIsPath: return false
    case .all(let conditions):
      for condition in conditions where !holds(condition, &view) { return false }
      return true
    case .any(let conditions):
      for condition in conditions where holds(condition, &view) { return true }
      return false
    case .none(let conditions):
      return !conditions.contains { condition in
        var copy = view
        return condition.holds(of: &copy)
      }
    }
  }

  /// Looks with a view of its own; of a block that holds, the length of its subcommand is kept.
  private func holds(_ condition: RuleCondition, _ view: inout CommandView) -> Bool {
    var inner = view
    guard condition.holds(of: &inner) else { return false }
    view.reached = max(view.reached, inner.reached)
    return true
  }
}

/// Where a command's output goes.
enum Destination {
  /// So many steps are followed.
  private static let longest = 64

  /// True when a program of such a name runs or reads it.
  static func of(_ place: Int, in reading: Reading, isLike globs: [Glob]) -> Bool {
    var current = place
    for _ in 0..<min(longest, reading.commands.count) {
      if let next = reading.commands[current].next {
        let receivers = ShellReader.layers(next, reading).map { reading.commands[$0] }
        let reads = receivers.contains { receiver in
          globs.contains { $0.matches(receiver.name) }
            && Interpreter.readsProgramFromInput(receiver.words)
        }
        if reads { return true }
        current = next
      } else if let outer = reading.commands[current].within {
        // A group without a program of its own only passes its output on.
        let receivers = ShellReader.layers(outer, reading).map { reading.commands[$0] }
        let runs = receivers.contains { receiver in
          globs.contains { $0.matches(receiver.name) }
            && Interpreter.runsSubstitution(receiver.words)
        }
        if runs { return true }
        guard reading.commands[outer].words.isEmpty else { return false }
        current = outer
      } else {
        return false
      }
    }
    return false
  }
}
