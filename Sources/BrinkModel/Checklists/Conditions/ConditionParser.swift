/// Reads a condition; the first thing it cannot read is thrown with its place.
package struct ConditionParser {
  /// Deeper parentheses than this are refused: nobody can read them either.
  private static let deepest = 16
  /// A condition this long was not written by a person for people.
  private static let mostWords = 200

  private let words: [ConditionWords.Placed]
  private let node: YAMLNode
  private let end: Int
  private var at = 0
  private var depth = 0

  /// The condition written in that scalar.
  package static func read(_ node: YAMLNode) throws(Diagnostic) -> Condition {
    let text = node.text ?? ""
    let words = ConditionWords(text)
    var parser = ConditionParser(words.words, node, end: text.unicodeScalars.count)
    if let quote = words.unclosedQuote {
      throw parser.fault(quote, "the quotes opened here are never closed", "Close them.")
    }
    guard parser.words.count <= mostWords else {
      throw parser.fault(0, "a condition of more than \(mostWords) words", "Say it with fewer.")
    }
    let condition = try parser.alternatives()
    if let word = parser.words[parser.at...].first {
      throw parser.fault(
        word.offset, "nothing more can stand here", "Join two conditions with `and` or `or`.")
    }
    return condition
  }

  private init(_ words: [ConditionWords.Placed], _ node: YAMLNode, end: Int) {
    self.words = words
    self.node = node
    self.end = end
  }

  private mutating func alternatives() throws(Diagnostic) -> Condition {
    var condition = try conjunction()
    while take(keyword: "or") { condition = .or(condition, try conjunction()) }
    return condition
  }

  private mutating func conjunction() throws(Diagnostic) -> Condition {
    var condition = try negation()
    while take(keyword: "and") { condition = .and(condition, try negation()) }
    return condition
  }

  private mutating func negation() throws(Diagnostic) -> Condition {
    var isNegated = false
    while take(keyword: "not") { isNegated.toggle() }
    let condition = try atom()
    return isNegated ? .not(condition) : condition
  }

  private mutating func atom() throws(Diagnostic) -> Condition {
    if let open = take(sign: "(") {
      depth += 1
      defer { depth -= 1 }
      guard depth <= Self.deepest else {
        throw fault(open, "too many parentheses", "Say it with fewer, or with a second item.")
      }
      let inner = try alternatives()
      guard take(sign: ")") != nil else {
        throw fault(open, "this parenthesis is never closed", "Close it with `)`.")
      }
      return inner
    }
    let item = try self.item()
    if take(sign: "=") != nil { return .equals(item, try value(after: "=")) }
    if take(sign: "!=") != nil { return .not(.equals(item, try value(after: "!="))) }
    return .answered(item)
  }

  private mutating func item() throws(Diagnostic) -> Condition.Term {
    guard let next = words[at...].first, case .bare(let id) = next.word,
      !Self.keywords.contains(id)
    else {
      throw fault(
        words[at...].first?.offset ?? end, "an item's id is expected here",
        "Write for example `weight = judgment`.")
    }
    at += 1
    return term(id, next.offset)
  }

  private mutating func value(after sign: String) throws(Diagnostic) -> Condition.Term {
    guard let first = words[at...].first else {
      throw fault(end, "no value after `\(sign)`", "Write the answer to compare with.")
    }
    if case .quoted(let text) = first.word {
      at += 1
      return term(text, first.offset)
    }
    var parts: [String] = []
    while let next = words[at...].first, case .bare(let part) = next.word,
      !Self.joining.contains(part)
    {
      parts.append(part)
      at += 1
    }
    guard !parts.isEmpty else {
      throw fault(
        first.offset, "no value after `\(sign)`", "Write the answer to compare with, in quotes.")
    }
    return term(parts.joined(separator: " "), first.offset)
  }

  private mutating func take(keyword: String) -> Bool {
    guard words[at...].first?.word == .bare(keyword) else { return false }
    at += 1
    return true
  }

  /// The offset of the sign when it stands next; it is then passed.
  private mutating func take(sign: String) -> Int? {
    guard let next = words[at...].first, next.word == .sign(sign) else { return nil }
    at += 1
    return next.offset
  }

  private func term(_ text: String, _ offset: Int) -> Condition.Term {
    Condition.Term(text: text, position: node.position(ofCharacter: offset))
  }

  private func fault(_ offset: Int, _ what: String, _ remedy: String) -> Diagnostic {
    Diagnostic(
      .fault, .brink, at: node.position(ofCharacter: offset), what, remedy: remedy)
  }

  private static let joining: Set<String> = ["and", "or"]
  private static let keywords: Set<String> = ["and", "or", "not"]
}
