import Guard

extension Prefilter {
  /// What a line must have in it for one of these rules to match.
  init(_ rules: some Sequence<Rule>) {
    self.init()
    for rule in rules { add(rule.when) }
  }

  private mutating func add(_ condition: RuleCondition) {
    for anchor in condition.anchors ?? [.text(nil)] {
      switch anchor {
      case .programs(let globs):
        let companions = condition.firstSubwords ?? []
        for glob in globs { add(glob, with: companions) }
      case .redirection: add(redirectionsOf: condition)
      case .text(let text): add(text: text ?? "")
      }
    }
  }

  private mutating func add(_ program: Glob, with companions: Set<String>) {
    guard let fixed = program.longestFixedPart else { return add(text: "") }
    if fixed == program.text { add(fixed, with: companions) } else { add(text: fixed) }
  }

  private mutating func add(redirectionsOf condition: RuleCondition) {
    for glob in condition.redirectedFiles {
      add(text: glob.longestFixedPart.flatMap { $0.utf8.count > 2 ? $0 : nil } ?? ">")
    }
  }
}

extension Session {
  /// What every rule within reach comes to.
  var prefilter: Prefilter { Prefilter(RuleBook(self).sources.flatMap(\.rules)) }
}

extension RuleCondition {
  /// Of every way the subcommand may begin, a word that must stand in the line; nil where one has none.
  fileprivate var firstSubwords: Set<String>? {
    guard let sub, !sub.isEmpty else { return nil }
    var words: Set<String> = []
    for sequence in sub {
      let fixed = sequence.lazy.compactMap { word -> String? in
        guard case .word(let glob) = word, glob.longestFixedPart == glob.text else { return nil }
        return glob.text
      }
      guard let first = fixed.first else { return nil }
      words.insert(first)
    }
    return words
  }

  /// The files it speaks of as written to, wherever it does.
  fileprivate var redirectedFiles: [Glob] {
    tests.flatMap { test -> [Glob] in
      switch test {
      case .writes(let globs), .appends(let globs): globs
      case .all(let conditions), .any(let conditions): conditions.flatMap(\.redirectedFiles)
      default: []
      }
    }
  }
}

extension Glob {
  /// The longest text that every word like it has in it, as a person types it; nil for none.
  fileprivate var longestFixedPart: String? {
    let parts = text.split { "*?[]{}\\$~".contains($0) }
    return parts.max { $0.utf8.count < $1.utf8.count }.map(String.init)
  }
}
