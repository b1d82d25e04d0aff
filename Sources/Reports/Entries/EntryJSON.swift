package import BrinkModel
import Rec

/// Entries as JSON objects, one a line: keys are field names, a repeated field is an array.
///
/// Every value is a string, as the log has it. Gathers lines until they are taken.
package struct EntryJSON {
  /// The lines so far, each with its line break.
  package private(set) var lines: [UInt8] = []
  /// The fields of the entry at hand; kept to be used again.
  private var fields: [PlainField] = []

  package init() {}

  /// The entry on one line, without its line break.
  package static func text(of entry: Entry) -> String {
    var json = EntryJSON()
    json.append(entry)
    return String(decoding: json.lines.dropLast(), as: UTF8.self)
  }

  /// Forgets the lines.
  package mutating func removeLines() { lines.removeAll(keepingCapacity: true) }

  /// Adds an entry.
  package mutating func append(_ entry: Entry) {
    let layout = EntryLayout(entry)
    fields = layout.fields
    append(layout.bytes.span.bytes, layout.envelope)
  }

  /// Adds an entry straight from its bytes.
  package mutating func append(_ entry: PlainEntry) {
    let chunk = entry.bytes.span.bytes
    let form = entry.form
    fields.removeAll(keepingCapacity: true)
    var position = form.fields.lowerBound
    while position < form.fields.upperBound, let field = chunk.plainField(from: &position) {
      fields.append(field)
    }
    append(
      chunk,
      EntryEnvelope(
        id: form.idText, at: form.moment, kind: form.kind, by: form.by, took: form.took,
        seal: form.seal))
  }

  private mutating func append(_ source: RawSpan, _ envelope: EntryEnvelope) {
    let fields = fields
    // What stands around the values: eight bytes a field, and the envelope's own names.
    let most = source.byteCount * JSONBytes.longest + fields.count * 8 + 64
    lines.append(addingCapacity: most) { out in
      out.append("{\"Id\":")
      Self.appendValue(envelope.id, of: source, to: &out)
      out.append(",\"At\":")
      Self.appendValue(envelope.at, of: source, to: &out)
      out.append(",\"Kind\":")
      Self.appendValue(envelope.kind, of: source, to: &out)
      out.append(",\"By\":")
      Self.appendValue(envelope.by, of: source, to: &out)
      for index in fields.indices { Self.appendMember(index, of: fields, in: source, to: &out) }
      if let took = envelope.took {
        out.append(",\"Took\":")
        Self.appendValue(took, of: source, to: &out)
      }
      if let seal = envelope.seal {
        out.append(",\"Seal\":")
        Self.appendValue(seal, of: source, to: &out)
      }
      out.append("}\n")
    }
  }

  /// Adds every value of that name, unless an earlier field had it.
  private static func appendMember(
    _ index: Int, of fields: [PlainField], in source: RawSpan, to out: inout OutputSpan<UInt8>
  ) {
    func isNamed(_ other: Int, as name: Range<Int>) -> Bool {
      let range = fields[other].name
      guard range.count == name.count else { return false }
      for offset in 0..<name.count
      where source.byte(at: range.lowerBound + offset) != source.byte(at: name.lowerBound + offset)
      {
        return false
      }
      return true
    }
    let field = fields[index]
    for earlier in 0..<index where isNamed(earlier, as: field.name) { return }
    out.append(",")
    JSONBytes.append(source.extracting(field.name), to: &out)
    out.append(":")
    var isArray = false
    for later in (index + 1)..<max(index + 1, fields.count) where isNamed(later, as: field.name) {
      if !isArray {
        isArray = true
        out.append("[")
        appendValue(field.value, of: source, to: &out)
      }
      out.append(",")
      appendValue(fields[later].value, of: source, to: &out)
    }
    if isArray {
      out.append("]")
    } else {
      appendValue(field.value, of: source, to: &out)
    }
  }

  /// Adds a value of one or more lines, the later ones with their `+`.
  @inline(__always)
  private static func appendValue(
    _ value: Range<Int>, of source: RawSpan, to out: inout OutputSpan<UInt8>
  ) {
    out.append(UInt8(ascii: "\""))
    var rest = source.extracting(value)
    while true {
      let end = rest.endOfLine(from: 0)
      JSONBytes.appendCharacters(of: rest.extracting(..<end), to: &out)
      guard end < rest.byteCount else { break }
      out.append("\\n")
      rest = rest.extracting(rest.startOfContinuation(after: end)...)
    }
    out.append(UInt8(ascii: "\""))
  }
}
