/// A block of keys being read: what was asked for is known, what is left over is reported.
package struct KeyedBlock: Sendable {
  /// How the block is called in complaints: `brink:`, `attributes:`.
  private let name: String
  private let rule: Diagnostic.Rule
  private let pairs: [YAMLNode.Pair]
  private var known: Set<String> = []
  package private(set) var diagnostics: [Diagnostic] = []
  /// Where the block begins.
  package let position: Position

  /// Reads the node as a block; nothing at all is an empty block.
  init(_ node: YAMLNode?, name: String, rule: Diagnostic.Rule, at place: Position) {
    self.name = name
    self.rule = rule
    position = node?.position ?? place
    pairs = node?.mapping ?? []
    if let node, node.mapping == nil, !node.isNull {
      report(
        .fault, "`\(name)` holds \(node.sort) instead of keys",
        remedy: "Write its keys below it, indented.", at: node.position)
    }
    var seen: Set<String> = []
    for pair in pairs {
      guard let key = pair.key.text else {
        report(
          .fault, "a key in `\(name)` is \(pair.key.sort)", remedy: "Write a word as the key.",
          at: pair.key.position)
        continue
      }
      if !seen.insert(key).inserted {
        report(
          .fault, "`\(key)` stands here twice", remedy: "Keep one of them; only one would count.",
          at: pair.key.position)
      }
    }
  }

  /// True when something in the block keeps the file from being walked.
  var hasFault: Bool { diagnostics.contains { $0.severity == .fault } }

  mutating func report(
    _ severity: Diagnostic.Severity, _ what: String, remedy: String, at place: Position,
    as rule: Diagnostic.Rule? = nil
  ) {
    diagnostics.append(Diagnostic(severity, rule ?? self.rule, at: place, what, remedy: remedy))
  }

  mutating func add(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  /// Where the key stands, or the block when it does not.
  package func position(of key: String) -> Position {
    pairs.first { $0.key.text == key }?.key.position ?? position
  }

  func contains(_ key: String) -> Bool { pairs.contains { $0.key.text == key } }

  /// The value of the key, nil when it is absent or empty; the key counts as known from here on.
  package mutating func value(_ key: String) -> YAMLNode? {
    known.insert(key)
    guard let value = pairs.first(where: { $0.key.text == key })?.value, !value.isNull else {
      return nil
    }
    return value
  }

  /// The scalar under the key as text, whatever it looks like.
  package mutating func text(_ key: String) -> String? {
    guard let value = value(key) else { return nil }
    if value.text == nil { wrong(key, value, expected: "a text") }
    return value.text
  }

  /// The `true` or `false` under the key; in quotes it is taken as it was meant.
  package mutating func flag(_ key: String) -> Bool? {
    guard let value = value(key) else { return nil }
    if let flag = value.boolean { return flag }
    let meant = ["true": true, "false": false][value.text?.lowercased() ?? ""]
    wrong(
      key, value, expected: "`true` or `false`\(meant == nil ? "" : " without quotes")",
      severity: meant == nil ? .fault : .warning)
    return meant
  }

  package mutating func number(_ key: String) -> Double? {
    guard let value = value(key) else { return nil }
    let number = value.text.flatMap { DecimalText($0)?.value }
    if number == nil { wrong(key, value, expected: "a number") }
    return number
  }

  package mutating func list(_ key: String) -> [YAMLNode]? {
    guard let value = value(key) else { return nil }
    if value.sequence == nil { wrong(key, value, expected: "a list") }
    return value.sequence
  }

  mutating func wrong(
    _ key: String, _ value: YAMLNode, expected: String,
    severity: Diagnostic.Severity = .fault
  ) {
    report(
      severity, "`\(key)` has to be \(expected), not \(value.sort)", remedy: "Write \(expected).",
      at: value.position)
  }

  /// Reports every key nobody asked for, with the one that was probably meant.
  ///
  /// Under `brink:` that is a fault, since the key was meant for us; elsewhere the key may be new
  /// at GitHub, so it is left alone.
  mutating func reportUnknown(hints: [String: String] = [:]) {
    for pair in pairs {
      guard let key = pair.key.text, !known.contains(key) else { continue }
      let nearest = Nearest.to(key, among: known.sorted()).map { "Did you mean `\($0)`?" }
      let list = "Known here: \(known.sorted().joined(separator: ", "))."
      report(
        rule == .brink ? .fault : .warning, "unknown key `\(key)` in `\(name)`",
        remedy: hints[key] ?? nearest ?? (rule == .brink ? list : "We pass over it. \(list)"),
        at: pair.key.position,
        as: rule == .brink ? .brink : .unknown)
    }
  }
}
