/// One named value of a record.
package struct Field: Equatable, Hashable, Sendable {
  /// The field name: a letter or `%`, then letters, digits and underscores.
  package var name: String
  /// The value as a person wrote it: any text, several lines allowed, without the final newline.
  package var value: String

  package init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}
