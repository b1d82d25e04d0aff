import BrinkModel

/// How a kind of value is written as JSON, and the JSON Schema of what is written.
///
/// A report's JSON and its schema come from the same shape, so neither can say what the other
/// does not.
package struct JSONShape<Value>: Sendable {
  /// What the schema says of such a value: `type`, then what narrows it.
  let rules: [(name: String, value: SchemaNode)]
  /// The value as JSON on one line.
  package let text: @Sendable (Value) -> String

  init(
    _ type: String, _ rules: [(name: String, value: SchemaNode)] = [],
    _ text: @escaping @Sendable (Value) -> String
  ) {
    self.rules = [("type", .string(type))] + rules
    self.text = text
  }

  private init(
    rules: [(name: String, value: SchemaNode)], _ text: @escaping @Sendable (Value) -> String
  ) {
    self.rules = rules
    self.text = text
  }

  /// An object that has each of these keys, whatever the value.
  static func object(_ keys: [JSONKey<Value>]) -> JSONShape {
    JSONShape(
      "object",
      [
        ("required", .strings(keys.map(\.name))),
        ("properties", .object(keys.map { ($0.name, $0.schema) })),
      ]
    ) { value in
      JSONText.object(keys.map { ($0.name, $0.text(value)) })
    }
  }

  /// The same for something of which one is a part.
  func of<Whole>(_ part: @escaping @Sendable (Whole) -> Value) -> JSONShape<Whole> {
    JSONShape<Whole>(rules: rules) { whole in text(part(whole)) }
  }

  /// The same or null, for what is not always there.
  static func optional<Part>(_ shape: JSONShape<Part>) -> JSONShape where Value == Part? {
    let rules = shape.rules.map { name, value -> (name: String, value: SchemaNode) in
      switch (name, value) {
      case ("type", _): (name, .array([value, .string("null")]))
      case ("enum", .array(let words)): (name, .array(words + [.null]))
      default: (name, value)
      }
    }
    return JSONShape(rules: rules) { $0.map(shape.text) ?? "null" }
  }

  /// A list that always has so many.
  func exactly(_ count: Int) -> JSONShape {
    JSONShape(
      rules: rules + [("minItems", .whole(count)), ("maxItems", .whole(count))], text)
  }

  /// A list of any length.
  static func list<Part>(_ shape: JSONShape<Part>) -> JSONShape where Value == [Part] {
    JSONShape("array", [("items", .object(shape.rules))]) { JSONText.array($0.map(shape.text)) }
  }
}

/// A key of an object: its name, what is written under it, and what that means.
struct JSONKey<Whole>: Sendable {
  let name: String
  /// What stands under the key, with the meaning and the unit.
  let schema: SchemaNode
  let text: @Sendable (Whole) -> String

  init<Part>(
    _ name: String, _ shape: JSONShape<Part>, _ meaning: String,
    _ part: @escaping @Sendable (Whole) -> Part
  ) {
    self.name = name
    schema = .object([("description", .string(meaning))] + shape.rules)
    text = { shape.text(part($0)) }
  }
}
