import BrinkModel
import Rec

/// Where the envelope of an entry stands in its bytes.
struct EntryEnvelope {
  let id: Range<Int>
  let at: Range<Int>
  let kind: Range<Int>
  let by: Range<Int>
  let took: Range<Int>?
  let seal: Range<Int>?
}

/// The text of an entry laid out in bytes as `PlainField` has it, whatever is in it.
struct EntryLayout {
  let bytes: [UInt8]
  let envelope: EntryEnvelope
  let fields: [PlainField]

  init(_ entry: Entry) {
    var bytes: [UInt8] = []
    /// Adds the text, line breaks as continuations.
    func add(_ text: String) -> Range<Int> {
      let start = bytes.count
      for byte in text.utf8 {
        bytes.append(byte)
        if byte == UInt8(ascii: "\n") { bytes += "+ ".utf8 }
      }
      return start..<bytes.count
    }
    envelope = EntryEnvelope(
      id: add(entry.id.text), at: add(entry.at.description), kind: add(entry.kind.rawValue),
      by: add(entry.by), took: entry.took.map { add(String($0)) }, seal: entry.seal.map(add))
    fields = entry.fields.map { PlainField(name: add($0.name), value: add($0.value)) }
    self.bytes = bytes
  }
}
