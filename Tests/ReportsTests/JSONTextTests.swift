import Reports
import Testing

@Suite struct `JSON text` {
  @Test(arguments: [
    ("plain", #""plain""#), ("", #""""#), ("a\"b\\c", #""a\"b\\c""#),
    ("a\nb\tc\r", #""a\nb\tc\r""#),
    ("é漢😀", "\"é漢😀\""), ("\u{1b}[31m", #""\u001b[31m""#), ("\u{9b}x", #""\u009bx""#),
    ("\u{202e}x", #""\u202ex""#), ("\u{e0041}", #""\udb40\udc41""#), ("\0", #""\u0000""#),
  ])
  func `escapes what could act on a terminal and nothing else`(text: String, json: String) {
    #expect(JSONText.string(text) == json)
  }

  @Test func `joins members and elements on one line`() {
    let list = JSONText.array(["1", "null"])
    #expect(JSONText.object([("a", "true"), ("b", list)]) == #"{"a":true,"b":[1,null]}"#)
  }
}
