internal import BrinkModel
internal import CYAML

/// What we need of one libyaml event, copied out so that the event can be freed.
struct YAMLEvent {
  enum Kind: Equatable {
    case documentStart
    case streamEnd
    case scalar(String, YAMLNode.Style)
    case sequenceStart
    case sequenceEnd
    case mappingStart
    case mappingEnd
    case other
  }

  let kind: Kind
  let position: Position
  let isAliasOrAnchor: Bool
  /// True when a tag other than `!!str` (which is as good as quotes) was written.
  let isTagged: Bool

  init(_ raw: yaml_event_t) {
    position = Position(raw.start_mark)
    var anchor: UnsafeMutablePointer<yaml_char_t>?
    var tag: UnsafeMutablePointer<yaml_char_t>?
    var isAlias = false
    switch raw.type {
    case YAML_DOCUMENT_START_EVENT: kind = .documentStart
    case YAML_STREAM_END_EVENT: kind = .streamEnd
    case YAML_SCALAR_EVENT:
      let scalar = raw.data.scalar
      anchor = scalar.anchor
      tag = scalar.tag
      kind = .scalar(Self.text(scalar), Self.style(scalar))
    case YAML_SEQUENCE_START_EVENT:
      anchor = raw.data.sequence_start.anchor
      tag = raw.data.sequence_start.tag
      kind = .sequenceStart
    case YAML_SEQUENCE_END_EVENT: kind = .sequenceEnd
    case YAML_MAPPING_START_EVENT:
      anchor = raw.data.mapping_start.anchor
      tag = raw.data.mapping_start.tag
      kind = .mappingStart
    case YAML_MAPPING_END_EVENT: kind = .mappingEnd
    case YAML_ALIAS_EVENT:
      isAlias = true
      kind = .other
    default: kind = .other
    }
    isAliasOrAnchor = isAlias || anchor != nil
    isTagged = tag.map { !Self.isStringTag($0) } ?? false
  }

  private typealias Scalar = yaml_event_t.__Unnamed_union_data.__Unnamed_struct_scalar

  private static func text(_ scalar: Scalar) -> String {
    String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
  }

  private static func style(_ scalar: Scalar) -> YAMLNode.Style {
    switch scalar.style {
    case YAML_LITERAL_SCALAR_STYLE: .literal
    case YAML_FOLDED_SCALAR_STYLE: .folded
    case YAML_PLAIN_SCALAR_STYLE where scalar.tag == nil: .plain
    default: .quoted
    }
  }

  private static func isStringTag(_ tag: UnsafeMutablePointer<yaml_char_t>) -> Bool {
    let text = String(cString: tag)
    return text == YAML_STR_TAG || text == "!"
  }
}

extension Position {
  /// libyaml counts lines and columns from 0.
  init(_ mark: yaml_mark_t) {
    self.init(line: Int(mark.line) + 1, column: Int(mark.column) + 1)
  }
}
