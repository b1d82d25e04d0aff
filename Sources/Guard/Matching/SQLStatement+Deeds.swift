extension SQLStatement {
  /// What a text does: its statements, with those that stand inside of others, and without changes that it
  /// takes back itself.
  static func read(_ text: [UInt8]) -> [SQLStatement] {
    let statements = split(text)
    guard
      statements.contains(where: {
        $0.isWrapped || $0.begins(with: "rollback") || $0.begins(with: "create")
      })
    else {
      return statements
    }
    return withoutOwn(kept(statements)).flatMap(\.deeds)
  }

  private static let verbs = ["select", "insert", "update", "delete", "merge"]

  private var isWrapped: Bool {
    ["with", "explain", "do"].contains { begins(with: $0) }
  }

  private func begins(with word: String) -> Bool {
    words.first?.elementsEqual(word.utf8) ?? false
  }

  /// Without the drop of a table that was created before it in the same text.
  private static func withoutOwn(_ statements: [SQLStatement]) -> [SQLStatement] {
    var own: Set<[UInt8]> = []
    return statements.filter { statement in
      guard let table = statement.firstIndex("table"), table < 4 else { return true }
      let skipped = ["if", "not", "exists"]
      let name = statement.words[(table + 1)...].first { word in
        !skipped.contains { word.elementsEqual($0.utf8) }
      }
      guard let name else { return true }
      // Where it says `if not exists` it may be another's.
      if statement.begins(with: "create"), statement.firstIndex("replace") == nil,
        statement.words[table...].prefix(3).last?.elementsEqual("not".utf8) != true
      {
        own.insert(name)
      }
      return !(statement.begins(with: "drop") && own.contains(name))
    }
  }

  /// Without what stands between `begin` and `rollback`.
  private static func kept(_ statements: [SQLStatement]) -> [SQLStatement] {
    var kept: [SQLStatement] = []
    var start: Int?
    for statement in statements {
      if statement.begins(with: "begin") || statement.begins(with: "start") { start = kept.count }
      if statement.begins(with: "commit") { start = nil }
      if let begun = start, statement.begins(with: "rollback"), statement.firstIndex("to") == nil {
        // Definitions are not taken back everywhere: a table dropped in MySQL stays so.
        let changes = kept[begun...].filter { one in !verbs.contains { one.begins(with: $0) } }
        kept.replaceSubrange(begun..., with: changes)
        start = nil
      }
      kept.append(statement)
    }
    return kept
  }

  /// The statements that are carried out for this one; itself for most.
  private var deeds: [SQLStatement] {
    if begins(with: "with") { return partsOfWith }
    if begins(with: "do") { return rest(from: firstIndex("begin").map { $0 + 1 }) }
    guard begins(with: "explain"), let analyze = firstIndex("analyze") else { return [self] }
    return rest(from: words[analyze...].firstIndex(where: Self.isVerb))
  }

  private static func isVerb(_ word: [UInt8]) -> Bool {
    verbs.contains { word.elementsEqual($0.utf8) }
  }

  private func firstIndex(_ word: String) -> Int? {
    words.firstIndex { $0.elementsEqual(word.utf8) }
  }

  private func rest(from start: Int?) -> [SQLStatement] {
    guard let start, start < words.count else { return [self] }
    return [SQLStatement(words: Array(words[start...]))]
  }

  /// `with a as (delete …), b as (…) select …`: what stands in the brackets and what follows them.
  private var partsOfWith: [SQLStatement] {
    var parts: [SQLStatement] = []
    var depth = 0
    var start = 0
    for (place, word) in words.enumerated() {
      if word.elementsEqual("(".utf8) {
        depth += 1
        if depth == 1 { start = place + 1 }
      } else if word.elementsEqual(")".utf8), depth > 0 {
        depth -= 1
        if depth == 0, start < place {
          parts.append(SQLStatement(words: Array(words[start..<place])))
        }
      } else if depth == 0, Self.isVerb(word) {
        return parts + [SQLStatement(words: Array(words[place...]))]
      }
    }
    return parts
  }
}
