/// Judges command lines by rules.
package struct Guardian {
  private let sources: [any RuleSource]
  private let pathExists: @Sendable (String) -> Bool

  /// Rules of the first source come first, and of two with one id hers counts.
  package init(
    _ sources: [any RuleSource], pathExists: @escaping @Sendable (String) -> Bool = { _ in true }
  ) {
    self.sources = sources
    self.pathExists = pathExists
  }

  /// What there is to say about a command line.
  package struct Verdict: Equatable, Sendable {
    /// What matched, the highest level first.
    package var matches: [RuleMatch]
    package var doubts: [Doubt]

    /// The highest level of all matches.
    package var level: Level { matches.first?.level ?? .task }
    /// True when it does not run before somebody said so.
    package var isHeld: Bool { level.isHeld }

    /// What there is to tell a person: no mere hint about a command that another rule holds.
    package var told: [RuleMatch] {
      let held = matches.filter(\.level.isHeld).map(\.words)
      return matches.filter {
        $0.level.isHeld || $0.level > .task && !held.contains($0.words)
      }
    }

    /// The same without the matches of the line that this one goes on from.
    package func without(_ beginning: Verdict) -> Verdict {
      var rest = self
      rest.matches.removeAll { match in
        beginning.matches.contains { $0.rule.id == match.rule.id && $0.words == match.words }
      }
      return rest
    }

    /// The same with the matches that somebody has leave for at level task.
    package func passing(_ hasLeave: (RuleMatch) -> Bool) -> Verdict {
      var passing = self
      for place in passing.matches.indices where hasLeave(passing.matches[place]) {
        passing.matches[place].level = .task
      }
      passing.matches =
        passing.matches.filter { $0.level > .task }
        + passing.matches.filter { $0.level == .task }
      return passing
    }
  }

  /// Judges one line, byte for byte as a shell would get it.
  package func judge(_ line: [UInt8]) -> Verdict { judge(ShellReader.read(line)) }

  /// Judges the words of one command, as a program is handed them.
  package func judge(words: [[UInt8]]) -> Verdict {
    judge(ShellReader.read(words: words))
  }

  private func judge(_ reading: Reading) -> Verdict {
    var matches: [RuleMatch] = []
    for place in reading.commands.indices {
      let command = reading.commands[place]
      guard !command.words.isEmpty || !command.redirections.isEmpty else { continue }
      guard !command.asksForHelp else { continue }
      for (number, source) in sources.enumerated() {
        let candidates = source.candidates(for: command, in: reading)
        guard !candidates.isEmpty else { continue }
        var view = CommandView(
          place, in: reading, shape: shape(of: command, forRulesOf: number),
          pathExists: pathExists)
        for rule in candidates {
          view.subcommand = 0
          guard rule.when.holds(of: &view) else { continue }
          let match = RuleMatch(rule, view)
          let isKnown = matches.contains { $0.rule.id == rule.id && $0.words == match.words }
          // A line of thousands of them is held by the first as well as by all.
          let isNews = matches.count < 100 || rule.level > (matches.map(\.level).max() ?? .task)
          if !isKnown, isNews { matches.append(match) }
        }
      }
    }
    let ordered = matches.enumerated().sorted {
      ($1.element.level, $0.offset) < ($0.element.level, $1.offset)
    }
    return Verdict(matches: ordered.map(\.element), doubts: reading.doubts)
  }

  /// How the program's words are read for the rules of one source: as that source and those before it
  /// say, so that what is added later cannot change what an earlier rule sees.
  private func shape(of command: ShellCommand, forRulesOf number: Int) -> ProgramShape {
    let name = String(decoding: command.name, as: UTF8.self)
    var shape: ProgramShape?
    for source in sources[...number] {
      guard let more = source.shape(of: name) else { continue }
      shape = shape?.merged(with: more) ?? more
    }
    return shape ?? ProgramShape()
  }
}
