import BrinkModel
import Rec
import Testing

@Suite struct EntryRecordTests {
  @Test func `an entry is its record and back`() throws {
    let id = try #require(EntryID("01M7W9SYW0BK0VXTWDM5JRXV37"))
    let at = try #require(Timestamp("2026-11-20T12:00:00.000+01:00"))
    let entry = Entry(
      id: id, at: at, kind: .decision, by: "ada",
      fields: [Field("Doing", "a"), Field("Odd", "x"), Field("Odd", "y")], took: 9, seal: "s")
    #expect(
      entry.record.fields.map(\.name)
        == ["Id", "At", "Kind", "By", "Doing", "Odd", "Odd", "Took", "Seal"])
    #expect(try Entry(entry.record) == entry)
  }

  @Test(
    arguments: [
      ("At: 2026-11-20T12:00:00Z\nKind: note\nBy: ada", "no Id", nil),
      ("Id: short\nAt: 2026-11-20T12:00:00Z\nKind: note\nBy: ada", "not an identifier", 0),
      ("Id: 01M7W9SYW0BK0VXTWDM5JRXV37\nAt: noon\nKind: note\nBy: ada", "not a moment", 1),
      ("Id: 01M7W9SYW0BK0VXTWDM5JRXV37\nAt: 2026-11-20T12:00:00Z\nBy: ada", "no Kind", nil),
      (
        "Id: 01M7W9SYW0BK0VXTWDM5JRXV37\nAt: 2026-11-20T12:00:00Z\nKind: a\nBy: b\nKind: c",
        "second Kind", 4
      ),
    ] as [(String, String, Int?)])
  func `what is wrong with a record is said with its field`(
    text: String, what: String, field: Int?
  ) throws {
    guard case .record(let located) = RecordReader.items(in: Array(text.utf8)).first else {
      Issue.record("no record")
      return
    }
    let fault = #expect(throws: EntryFault.self) { try Entry(located.record) }
    #expect(fault?.what.contains(what) == true)
    #expect(fault?.field == field)
  }

  @Test func `Took that is no number stays a field`() throws {
    let text =
      "Id: 01M7W9SYW0BK0VXTWDM5JRXV37\nAt: 2026-11-20T12:00:00Z\nKind: a\nBy: b\nTook: long"
    guard case .record(let located) = RecordReader.items(in: Array(text.utf8)).first else {
      Issue.record("no record")
      return
    }
    let entry = try Entry(located.record)
    #expect(entry.took == nil)
    #expect(entry["Took"] == "long")
  }

  @Test func `items take no field name of ours`() {
    #expect(Envelope.fieldName(forItem: "look_back") == "LookBack")
    #expect(Envelope.fieldName(forItem: "re-opened") == "ReOpened")
    #expect(Envelope.fieldName(forItem: "seal") == nil)
    #expect(Envelope.fieldName(forItem: "by") == nil)
    #expect(Envelope.fieldName(forItem: "7days") == nil)
    #expect(Envelope.fieldName(forItem: "¿") == nil)
  }
}
