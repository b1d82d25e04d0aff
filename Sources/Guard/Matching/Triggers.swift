/// The words without one of which a line cannot match any rule.
package enum Triggers {
  /// Sorted, each once: names of programs, `>`, texts; `*` when some rule may match any line.
  ///
  /// A line that spells a name with quotes or backslashes inside (`r''m`) has none of them and is
  /// still read aright by ``Guardian``.
  package static func words(of sources: [any RuleSource]) -> [String] {
    var words: Set<String> = []
    for anchor in sources.flatMap(\.anchors) {
      switch anchor {
      case .programs(let globs): words.formUnion(globs.map { $0.longestText ?? "*" })
      case .redirection: words.insert(">")
      case .text(let text): words.insert(text ?? "*")
      }
    }
    return words.sorted()
  }
}

extension Glob {
  /// The longest text that everything it matches contains; nil when it has none.
  fileprivate var longestText: String? {
    let runs = pieces.split { piece in
      if case .byte = piece { false } else { true }
    }
    guard let longest = runs.max(by: { $0.count < $1.count }) else { return nil }
    let bytes = longest.compactMap { piece -> UInt8? in
      if case .byte(let byte) = piece { Active.typed(byte) } else { nil }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
