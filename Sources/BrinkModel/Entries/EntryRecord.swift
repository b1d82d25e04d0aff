package import Rec

/// Why a record is not an entry.
package struct EntryFault: Error, Equatable, Sendable {
  /// The field at fault, counted from 0; nil when one is missing.
  package let field: Int?
  package let what: String
  package let remedy: String
}

extension Entry {
  /// Reads a record: Id, At, Kind and By must be there, once each; everything else is kept.
  package init(_ record: Record) throws(EntryFault) {
    let idText = try Self.mandatory(Envelope.id, in: record)
    guard let id = EntryID(idText.value) else {
      throw EntryFault(
        field: idText.index, what: "`\(idText.value)` is not an identifier",
        remedy: "Restore the 26 characters of the identifier as they were.")
    }
    let atText = try Self.mandatory(Envelope.at, in: record)
    guard let at = Timestamp(atText.value) else {
      throw EntryFault(
        field: atText.index, what: "`\(atText.value)` is not a moment",
        remedy: "Write it as 2026-11-20T14:05:01.123+01:00.")
    }
    let kind = try Self.mandatory(Envelope.kind, in: record).value
    let by = try Self.mandatory(Envelope.by, in: record).value
    var fields: [Field] = []
    fields.reserveCapacity(record.fields.count)
    var took: Int?
    var seal: String?
    for field in record.fields {
      switch field.name {
      case Envelope.id, Envelope.at, Envelope.kind, Envelope.by: break
      case Envelope.seal: seal = field.value
      case Envelope.took where took == nil && Int(field.value) != nil: took = Int(field.value)
      default: fields.append(field)
      }
    }
    self.init(
      id: id, at: at, kind: EntryKind(rawValue: kind), by: by, fields: fields, took: took,
      seal: seal)
  }

  /// The entry as its log has it: Id, At, Kind, By, the fields, Took, Seal.
  package var record: Record {
    var fields = [
      Field(Envelope.id, id.text), Field(Envelope.at, at.description),
      Field(Envelope.kind, kind.rawValue), Field(Envelope.by, by),
    ]
    fields += self.fields
    if let took { fields.append(Field(Envelope.took, String(took))) }
    if let seal { fields.append(Field(Envelope.seal, seal)) }
    return Record(fields)
  }

  private static func mandatory(
    _ name: String, in record: Record
  ) throws(EntryFault) -> (index: Int, value: String) {
    guard let index = record.fields.firstIndex(where: { $0.name == name }) else {
      throw EntryFault(
        field: nil, what: "the entry has no \(name)", remedy: "Add a `\(name):` line to it.")
    }
    if let second = record.fields[(index + 1)...].firstIndex(where: { $0.name == name }) {
      throw EntryFault(
        field: second, what: "the entry has a second \(name)",
        remedy: "Separate two entries by an empty line, or remove the line.")
    }
    return (index, record.fields[index].value)
  }
}
