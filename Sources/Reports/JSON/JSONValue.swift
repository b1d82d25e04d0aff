/// JSON as it was read: numbers keep their text, so that nothing is rounded.
package enum JSONValue: Equatable, Sendable {
  case null
  case truth(Bool)
  /// A number as it was written.
  case number(String)
  case string(String)
  case array([JSONValue])
  /// The members in the order they came; no name twice.
  case object([Member])

  package struct Member: Equatable, Sendable {
    package let name: String
    package let value: JSONValue
  }

  /// The member of that name of an object; nil without one.
  package subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }
}
