/// A piece of a JSON document in a fixed order, written for people to read.
package indirect enum SchemaNode: Sendable {
  case null
  case string(String)
  case bool(Bool)
  case whole(Int)
  case array([SchemaNode])
  case object([(name: String, value: SchemaNode)])

  package static func strings(_ texts: [String]) -> SchemaNode {
    .array(texts.map(SchemaNode.string))
  }

  /// A key that holds a text, and what the text is for.
  static func text(_ description: String) -> SchemaNode {
    .object([("type", .string("string")), ("description", .string(description))])
  }

  package func text(indent: Int) -> String {
    let margin = String(repeating: "  ", count: indent + 1)
    let end = "\n" + String(repeating: "  ", count: indent)
    switch self {
    case .string(let text): return Self.quoted(text)
    case .null: return "null"
    case .bool(let flag): return flag ? "true" : "false"
    case .whole(let number): return "\(number)"
    case .array(let nodes):
      let lines = nodes.map { margin + $0.text(indent: indent + 1) }
      return "[\n" + lines.joined(separator: ",\n") + end + "]"
    case .object(let members):
      let lines = members.map { name, value in
        margin + Self.quoted(name) + ": " + value.text(indent: indent + 1)
      }
      return "{\n" + lines.joined(separator: ",\n") + end + "}"
    }
  }

  /// The texts are ours and hold no control characters.
  private static func quoted(_ text: String) -> String {
    "\"" + text.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "\""
  }
}
