/// A YAML document as it was written: order, repeated keys and the style of every scalar kept.
package struct YAMLNode: Equatable, Sendable {
  package enum Content: Equatable, Sendable {
    case scalar(String, Style)
    case sequence([YAMLNode])
    case mapping([Pair])
  }

  /// How a scalar was written; a plain one may mean a boolean, a number or nothing.
  package enum Style: Equatable, Sendable {
    case plain
    case quoted
    case literal
    case folded
  }

  package struct Pair: Equatable, Sendable {
    package let key: YAMLNode
    package let value: YAMLNode

    package init(key: YAMLNode, value: YAMLNode) {
      self.key = key
      self.value = value
    }
  }

  package let content: Content
  /// Where its first character stands.
  package let position: Position

  package init(_ content: Content, at position: Position) {
    self.content = content
    self.position = position
  }
}

extension YAMLNode {
  /// The text of a scalar of any style, or nil.
  package var text: String? {
    guard case .scalar(let text, _) = content else { return nil }
    return text
  }

  package var sequence: [YAMLNode]? {
    guard case .sequence(let nodes) = content else { return nil }
    return nodes
  }

  package var mapping: [Pair]? {
    guard case .mapping(let pairs) = content else { return nil }
    return pairs
  }

  /// True for `~`, `null` and for nothing at all after a key.
  package var isNull: Bool {
    guard case .scalar(let text, .plain) = content else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(text)
  }

  /// What GitHub's reader (Ruby's Psych) takes an unquoted word for; nil when it is no boolean.
  package var boolean: Bool? {
    guard case .scalar(let text, .plain) = content else { return nil }
    switch text {
    case "true", "True", "TRUE", "yes", "Yes", "YES", "on", "On", "ON": return true
    case "false", "False", "FALSE", "no", "No", "NO", "off", "Off", "OFF": return false
    default: return nil
    }
  }

  /// The whole number a plain scalar is, or nil.
  package var integer: Int? {
    guard case .scalar(let text, .plain) = content else { return nil }
    return Int(text)
  }

  /// What a person would call it in a complaint.
  package var sort: String {
    switch content {
    case .scalar where isNull: "nothing"
    case .scalar where boolean != nil: "a yes or no"
    case .scalar where integer != nil: "a number"
    case .scalar: "a text"
    case .sequence: "a list"
    case .mapping: "a block of keys"
    }
  }

  /// The place of the character at that offset in a one-line scalar; for others, of the scalar.
  package func position(ofCharacter offset: Int) -> Position {
    switch content {
    case .scalar(_, .plain): position.right(by: offset)
    case .scalar(_, .quoted): position.right(by: offset + 1)
    default: position
    }
  }
}
