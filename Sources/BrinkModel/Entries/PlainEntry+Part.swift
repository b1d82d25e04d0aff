internal import Rec

extension PlainEntry {
  /// The entry with only those of its fields, so that many can be kept at once.
  package func entry(keeping names: FieldNames) -> Entry {
    let chunk = bytes.span.bytes
    var fields: [Field] = []
    var position = form.fields.lowerBound
    while position < form.fields.upperBound, let field = chunk.plainField(from: &position) {
      guard let name = names.all.first(where: { chunk.holds($0.bytes, in: field.name) }) else {
        continue
      }
      fields.append(Field(name.text, chunk.text(of: field.value)))
    }
    return Entry(
      id: id, at: at, kind: EntryKind(rawValue: chunk.text(of: form.kind)),
      by: chunk.text(of: form.by), fields: fields,
      took: form.took.flatMap { Int(chunk.text(of: $0)) }, seal: nil)
  }

  /// Field names ready to be compared with bytes.
  package struct FieldNames: Sendable {
    let all: [(text: String, bytes: [UInt8])]

    package init(_ names: [String]) {
      all = names.map { ($0, Array($0.utf8)) }
    }
  }
}
