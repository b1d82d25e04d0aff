internal import BrinkModel
internal import CYAML

/// Builds the tree of one document from libyaml's events.
struct YAMLTree {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let lines: YAMLLines

  init(_ parser: UnsafeMutablePointer<yaml_parser_t>, lines: YAMLLines) {
    self.parser = parser
    self.lines = lines
  }

  /// The only document of the stream, or what stands in the way.
  func document() -> Result<YAMLNode, Diagnostic> {
    do throws(Diagnostic) {
      var root: YAMLNode?
      while true {
        let event = try next()
        switch event.kind {
        case .documentStart where root != nil:
          throw refusal(
            event, "a second document begins here", "Keep one checklist in one file.")
        case .streamEnd:
          guard let root else {
            throw refusal(event, "the file is empty", "Write at least `name:` and `body:`.")
          }
          return .success(root)
        case .scalar, .sequenceStart, .mappingStart:
          root = try node(event, level: 1)
        case .sequenceEnd, .mappingEnd, .documentStart, .other:
          continue
        }
      }
    } catch {
      return .failure(error)
    }
  }

  private func node(_ event: YAMLEvent, level: Int) throws(Diagnostic) -> YAMLNode {
    if event.isTagged {
      throw refusal(
        event, "a tag such as `!!binary` says nothing here",
        "Remove the tag; put quotes around a text that has to stay a text.")
    }
    guard level <= YAMLReader.deepestLevel else {
      throw refusal(
        event, "more than \(YAMLReader.deepestLevel) levels deep",
        "A checklist needs about five levels: look for a bracket or a blank too many.")
    }
    switch event.kind {
    case .scalar(let text, let style):
      return YAMLNode(.scalar(text, style), at: event.position)
    case .sequenceStart:
      return YAMLNode(.sequence(try nodes(level: level + 1)), at: event.position)
    default:
      return YAMLNode(.mapping(try pairs(level: level + 1)), at: event.position)
    }
  }

  private func nodes(level: Int) throws(Diagnostic) -> [YAMLNode] {
    var nodes: [YAMLNode] = []
    while true {
      let event = try next()
      if event.kind == .sequenceEnd { return nodes }
      nodes.append(try node(event, level: level))
    }
  }

  private func pairs(level: Int) throws(Diagnostic) -> [YAMLNode.Pair] {
    var pairs: [YAMLNode.Pair] = []
    while true {
      let event = try next()
      if event.kind == .mappingEnd { return pairs }
      let key = try node(event, level: level)
      pairs.append(YAMLNode.Pair(key: key, value: try node(try next(), level: level)))
    }
  }

  private func next() throws(Diagnostic) -> YAMLEvent {
    var raw = yaml_event_t()
    guard yaml_parser_parse(parser, &raw) == 1 else {
      throw YAMLComplaint(parser.pointee, lines: lines).diagnostic
    }
    defer { yaml_event_delete(&raw) }
    let event = YAMLEvent(raw)
    if event.isAliasOrAnchor {
      throw refusal(
        event, "anchors (`&name`) and aliases (`*name`) are not read",
        "Write the text out where it is used; quote a text that begins with `*` or `&`.")
    }
    return event
  }

  private func refusal(_ event: YAMLEvent, _ what: String, _ remedy: String) -> Diagnostic {
    Diagnostic(.fault, .yaml, at: event.position, what, remedy: remedy)
  }
}
