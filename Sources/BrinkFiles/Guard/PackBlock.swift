import BrinkModel

/// A block of keys of a rule pack, each to be taken once; what is left over is a fault.
struct PackBlock {
  let position: Position
  private let what: String
  private var pairs: [YAMLNode.Pair]
  private(set) var known: [String] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(_ node: YAMLNode, _ what: String) {
    self.what = what
    position = node.position
    pairs = node.mapping ?? []
    if node.mapping == nil {
      complain(
        at: node.position, "\(what) is a block of keys, not \(node.sort)", "Write key: value.")
    }
    var seen: Set<String> = []
    for pair in pairs where !seen.insert(pair.key.text ?? "").inserted {
      complain(
        at: pair.key.position, "\(what) has `\(pair.key.text ?? "?")` twice", "Keep one of them.")
    }
  }

  mutating func complain(at position: Position, _ what: String, _ remedy: String) {
    diagnostics.append(Diagnostic(.fault, .brink, at: position, what, remedy: remedy))
  }

  /// The value of a key; nil without it, or with nothing behind it.
  mutating func value(_ key: String) -> YAMLNode? {
    known.append(key)
    guard let place = pairs.firstIndex(where: { $0.key.text == key }) else { return nil }
    let value = pairs.remove(at: place).value
    return value.isNull ? nil : value
  }

  /// A text that must not be empty.
  mutating func text(_ key: String) -> String? {
    guard let node = value(key) else { return nil }
    guard let text = node.text, text.contains(where: { !$0.isWhitespace }) else {
      complain(at: node.position, "`\(key)` wants a text, not \(node.sort)", "Write it in words.")
      return nil
    }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The same, missed when it is not there.
  mutating func required(_ key: String) -> String? {
    let before = diagnostics.count
    if let text = text(key) { return text }
    if diagnostics.count == before {
      complain(at: position, "\(what) lacks `\(key)`", "Write `\(key):` and a text.")
    }
    return nil
  }

  /// One text, or a list of them.
  mutating func texts(_ key: String) -> [(text: String, position: Position)]? {
    guard let node = value(key) else { return nil }
    let nodes = node.sequence ?? [node]
    var texts: [(String, Position)] = []
    for node in nodes {
      guard let text = node.text, !text.isEmpty else {
        complain(
          at: node.position, "`\(key)` wants texts, not \(node.sort)", "Put quotes around it.")
        continue
      }
      texts.append((text, node.position))
    }
    return texts
  }

  /// `yes` or `no`.
  mutating func answer(_ key: String) -> Bool? {
    guard let node = value(key) else { return nil }
    if node.boolean == nil {
      complain(at: node.position, "`\(key)` wants yes or no", "Write `\(key): yes`.")
    }
    return node.boolean
  }

  /// Complains about every key that nobody asked for.
  mutating func reportUnknown() {
    for pair in pairs {
      let key = pair.key.text ?? "?"
      let nearest = Nearest.to(key, among: known).map { "Did you mean `\($0)`? " } ?? ""
      complain(
        at: pair.key.position, "\(what) knows no key `\(key)`",
        nearest + "It knows: \(known.joined(separator: ", ")).")
    }
  }
}
