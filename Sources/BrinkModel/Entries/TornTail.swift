import Rec

/// The bytes after the last separator of a log that does not end in a sealed entry.
///
/// They are never removed. What is appended after them makes them a record that recutils accepts
/// and that says of itself that it is torn.
package struct TornTail: Equatable, Sendable {
  private let bytes: [UInt8]

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// What to append so that the bytes become a record marked as torn.
  ///
  /// Empty when that was done before. Nil when nothing helps: the next entry needs another file.
  /// The identifier gives the torn record what is missing of its own; `by` is who finds it.
  package func closing(found moment: Timestamp, id: EntryID, by: String) -> [UInt8]? {
    guard !isClosed else { return [] }
    guard var closing = endOfLine(moment: moment, id: id) else { return nil }
    let items = RecordReader.items(in: bytes + closing)
    guard items.count <= 1 else { return nil }
    var names: Set<String> = []
    switch items.first {
    case .fault: return nil
    case .record(let located):
      if located.isDescriptor { return closing }
      names = Set(located.record.fields.map(\.name))
    case nil: return closing
    }
    for field in [
      Field(Envelope.id, id.text), Field(Envelope.at, moment.description),
      Field(Envelope.kind, "torn"), Field(Envelope.by, by),
    ] where !names.contains(field.name) {
      RecordWriter.append(field, to: &closing)
    }
    RecordWriter.append(Field(Envelope.torn, moment.description), to: &closing)
    return closing
  }

  private var isClosed: Bool {
    let line = lastLine(of: bytes.dropLast())
    return bytes.last == 0x0a && line.starts(with: "\(Envelope.torn): ".utf8)
  }

  /// Ends the last line so that the next byte begins a field.
  private func endOfLine(moment: Timestamp, id: EntryID) -> [UInt8]? {
    guard bytes.last != 0x0a else {
      // A line that ended in `\` takes the next physical line with it: give it an empty one.
      return bytes.dropLast().last == UInt8(ascii: "\\") ? [0x0a] : []
    }
    let line = lastLine(of: bytes[...])
    if bytes.last == UInt8(ascii: "\\") { return [0x0a, 0x0a] }
    if isJoinedToLineBefore(line) || line.first == UInt8(ascii: "+") || line.isEmpty {
      return [0x0a]
    }
    let text = String(decoding: line, as: UTF8.self)
    for (name, complete) in [
      (Envelope.id, { Self.completed($0, like: id) }),
      (Envelope.at, { Self.completed($0, like: moment) }),
    ] {
      if text == name { return Array(": \(complete("") ?? "")\n".utf8) }
      guard text.hasPrefix("\(name):") else { continue }
      let value = text.dropFirst(name.count + 1).drop { $0 == " " }
      let blank = text.hasSuffix(":") ? " " : ""
      return complete(String(value)).map { Array("\(blank)\($0)\n".utf8) }
    }
    if line.contains(UInt8(ascii: ":")) || line.first == UInt8(ascii: "#") { return [0x0a] }
    return FieldName.isValid(text) ? [UInt8(ascii: ":"), 0x0a] : nil
  }

  private func lastLine(of bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    bytes[((bytes.lastIndex(of: 0x0a) ?? bytes.startIndex - 1) + 1)...]
  }

  private func isJoinedToLineBefore(_ line: ArraySlice<UInt8>) -> Bool {
    line.startIndex >= 2 && bytes[line.startIndex - 2] == UInt8(ascii: "\\")
  }

  /// What is missing of an identifier, so that no other entry of the log can have the same.
  private static func completed(_ partial: String, like id: EntryID) -> String? {
    partial.utf8.count <= id.text.utf8.count ? String(id.text.dropFirst(partial.utf8.count)) : nil
  }

  /// What is missing of a moment, so that it is one.
  private static func completed(_ partial: String, like moment: Timestamp) -> String? {
    let models = [
      moment.description, "2026-11-11T11:11:11.111+01:00", "2026-11-10T11:11:11.111+01:00",
    ]
    return models.lazy.map { String($0.dropFirst(partial.utf8.count)) }
      .first { Timestamp(partial + $0) != nil }
  }
}
