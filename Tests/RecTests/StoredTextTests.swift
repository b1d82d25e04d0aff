import Rec
import Testing

@Suite struct StoredTextTests {
  @Test(arguments: [
    ("a\r\nb\rc\n\r\r\n", "a\nb\nc\n\n\n"), ("\u{0}\u{1b}[2J\u{7f}", "\u{2400}\u{241b}[2J\u{2421}"),
    ("\u{85}\u{9b}", "<U+0085><U+009B>"),
    ("tab\tand é 👩🏽‍🚒 \u{202e}", "tab\tand é 👩🏽‍🚒 \u{202e}"),
  ])
  func `control characters are made visible`(typed: String, stored: String) {
    #expect(StoredText.clean(typed) == stored)
  }

  @Test(arguments: [0xfdd0, 0xfdef, 0xfffe, 0xffff, 0x1fffe, 0x10ffff] as [UInt32])
  func `noncharacters are named`(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    let digits = String(value, radix: 16, uppercase: true)
    #expect(StoredText.clean("a\(Character(scalar))b") == "a<U+\(digits)>b")
  }

  @Test func `names of fields are those of recutils`() {
    #expect(["A", "Ab_9", "%rec"].allSatisfy { FieldName.isValid($0) })
    #expect(!["", "9a", "_a", "a-b", "é", "a b", "a%"].contains { FieldName.isValid($0) })
  }
}
