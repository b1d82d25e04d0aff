/// Fields in the order written; a name may occur more than once.
package struct Record: Equatable, Sendable {
  package var fields: [Field]

  package init(_ fields: [Field] = []) {
    self.fields = fields
  }

  /// The first value of that name, or nil.
  package subscript(name: String) -> String? {
    fields.first { $0.name == name }?.value
  }

  /// Every value of that name, in order.
  package func values(of name: String) -> [String] {
    fields.lazy.filter { $0.name == name }.map(\.value)
  }
}
