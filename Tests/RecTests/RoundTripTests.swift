import Rec
import TestSupport
import Testing

@Suite struct RoundTripTests {
  @Test func `anything a person can type comes back through our reader`() throws {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<3000 {
      let fields = (0..<Int.random(in: 1...4, using: &random)).map { _ in
        Field("Said", random.typedText())
      }
      try #require(read(RecordWriter.bytes(Record(fields))) == [Record(fields.map(clean))])
    }
  }

  @Test func `anything a person can type comes back through recsel`() throws {
    var random = SeededGenerator(seed: 2)
    for _ in 0..<150 {
      let text = random.typedText(pieces: 20)
      let bytes = RecordWriter.bytes(
        Record([Field("Before", "b"), Field("Said", text), Field("Owner", "ada")]))
      try #require(try Recutils.value(of: "Said", in: bytes) == Array(StoredText.clean(text).utf8))
      try #require(try Recutils.value(of: "Owner", in: bytes) == Array("ada".utf8))
      try #require(try Recutils.complaints(about: bytes) == "")
    }
  }

  @Test(arguments: [
    "", "\n", "\n\n", " ", "  x", "\tx", "+", "+ x", "# x", "x\\", "x\\\\", "\\", "\\\n", "a\\\nb",
    "a\n\\\n\\\nb", "%rec: y", "x \\ ", "a\n\nb", "a\n ", "Id: x", "a\nSeal: b",
  ])
  func `a hard value comes back through both readers`(text: String) throws {
    let record = Record([Field("Said", text), Field("Owner", "ada"), Field("Said", text)])
    let bytes = RecordWriter.bytes(record) + [0x0a] + RecordWriter.bytes(record)
    #expect(read(bytes) == [record, record])
    #expect(try Recutils.count(in: bytes) == 2)
    let one = RecordWriter.bytes(Record([Field("Said", text), Field("Owner", "ada")]))
    #expect(try Recutils.value(of: "Said", in: one) == Array(text.utf8))
    #expect(try Recutils.value(of: "Owner", in: one) == Array("ada".utf8))
  }

  @Test func `a value of ten megabytes comes back through both readers`() throws {
    let text = String(
      repeating: String(repeating: "0123456789", count: 100) + "\\\n", count: 10_000)
    let bytes = RecordWriter.bytes(Record([Field("Said", text), Field("Owner", "ada")]))
    #expect(read(bytes, blockSize: 1 << 20).first?["Said"] == text)
    #expect(try Recutils.value(of: "Owner", in: bytes) == Array("ada".utf8))
  }

  @Test func `any block size gives the same records`() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<200 {
      let records = (0..<5).map { _ in
        Record([Field("Said", random.typedText()), Field("Owner", random.typedText())])
      }
      let bytes = records.flatMap { (record: Record) -> [UInt8] in
        RecordWriter.bytes(record) + [0x0a]
      }
      let expected = records.map { Record($0.fields.map(clean)) }
      #expect(read(bytes, blockSize: Int.random(in: 1...200, using: &random)) == expected)
    }
  }

  private func clean(_ field: Field) -> Field {
    Field(field.name, StoredText.clean(field.value))
  }

  private func read(_ bytes: [UInt8], blockSize: Int = 64) -> [Record] {
    Reading(bytes, blockSize: blockSize).items.compactMap {
      guard case .record(let located) = $0 else { return nil }
      return located.record
    }
  }
}
