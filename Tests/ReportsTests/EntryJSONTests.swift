import BrinkModel
import Rec
import Reports
import TestSupport
import Testing

@Suite struct `An entry as JSON` {
  @Test func `has its envelope first, repeated fields as arrays, time and seal last`() throws {
    let entry = Entry(
      id: EntryID(milliseconds: 1, high: 2, low: 3), at: Timestamp(milliseconds: 0, offset: 60),
      kind: .note, by: "an\u{202e}a",
      fields: [
        Field("T", "a\n b"), Field("Doing", "x\"\\"), Field("T", ""), Field("%u", "é\u{0}"),
      ],
      took: 4, seal: "s")
    #expect(
      EntryJSON.text(of: entry)
        == #"{"Id":"00000000010010000000000003","At":"1970-01-01T01:00:00.000+01:00","#
        + #""Kind":"note","By":"an\u202ea","T":["a\n b",""],"Doing":"x\"\\","%u":"é\u0000","#
        + #""Took":"4","Seal":"s"}"#)
  }

  @Test func `is the same from its bytes as taken apart`() throws {
    var random = SeededGenerator(seed: 5)
    var json = EntryJSON()
    var plain = 0
    for _ in 0..<3000 {
      let names = ["Doing", "Z_9", "A", "Seen"]
      let fields = (0..<Int.random(in: 0...6, using: &random)).map { _ in
        Field(
          names.randomElement(using: &random) ?? "A",
          random.typedText(pieces: 6)
            + ["", "\u{202e}\u{e0041}", "\u{200b}"][Int(random.next() % 3)])
      }
      let entry = Entry(
        id: EntryID(milliseconds: 9, high: 7, low: random.next()),
        at: Timestamp(milliseconds: Int64(random.next() % 99_999_999), offset: -90), kind: .note,
        by: random.typedText(pieces: 2), fields: fields,
        seal: String(repeating: "0", count: 64))
      let bytes = RecordWriter.bytes(entry.record)
      guard let raw = PlainEntry(bytes.span.bytes) else { continue }
      plain += 1
      json.removeLines()
      json.append(raw)
      try #require(
        String(decoding: json.lines, as: UTF8.self) == EntryJSON.text(of: raw.entry) + "\n")
    }
    #expect(plain > 500)
  }

  @Test func `gathers lines until they are taken`() {
    let entry = Entry(
      id: EntryID(milliseconds: 1, high: 2, low: 3), at: Timestamp(milliseconds: 0, offset: 60),
      kind: .note, by: "", fields: [])
    var json = EntryJSON()
    json.append(entry)
    json.append(entry)
    let line = Array((EntryJSON.text(of: entry) + "\n").utf8)
    #expect(json.lines == line + line)
    json.removeLines()
    #expect(json.lines.isEmpty)
  }
}
