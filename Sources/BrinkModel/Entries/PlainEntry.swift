import Rec

/// An entry of the form we write, still as its bytes: all of it is known to be readable.
///
/// Most entries are only passed on or counted; this spares them from being taken apart.
package struct PlainEntry: Sendable {
  /// The lines of the entry.
  package let bytes: [UInt8]
  package let form: PlainForm

  /// Nil when the chunk is of another form: it is then for `Entry` to read.
  package init?(_ chunk: RawSpan) {
    guard let form = PlainForm(chunk) else { return nil }
    self.form = form
    bytes = chunk.withUnsafeBytes { Array($0) }
  }

  package var id: EntryID { form.id }
  package var at: Timestamp { form.at }

  /// Whether it is of that kind, told from its bytes.
  package func isOfKind(_ kind: EntryKind) -> Bool {
    form.kind.count == kind.rawValue.utf8.count
      && zip(bytes[form.kind], kind.rawValue.utf8).allSatisfy { $0 == $1 }
  }

  /// The first value of that field, or nil; the fields of the envelope are not among them.
  package subscript(name: String) -> String? {
    let chunk = bytes.span.bytes
    let name = Array(name.utf8)
    var position = form.fields.lowerBound
    while position < form.fields.upperBound, let field = chunk.plainField(from: &position) {
      if chunk.holds(name, in: field.name) { return chunk.text(of: field.value) }
    }
    return nil
  }

  /// The entry itself.
  package var entry: Entry {
    let chunk = bytes.span.bytes
    var fields: [Field] = []
    var position = form.fields.lowerBound
    while position < form.fields.upperBound, let field = chunk.plainField(from: &position) {
      fields.append(Field(chunk.text(of: field.name), chunk.text(of: field.value)))
    }
    return Entry(
      id: id, at: at, kind: EntryKind(rawValue: chunk.text(of: form.kind)),
      by: chunk.text(of: form.by), fields: fields,
      took: form.took.flatMap { Int(chunk.text(of: $0)) }, seal: chunk.text(of: form.seal))
  }
}
