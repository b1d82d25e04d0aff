import Reports
import TestSupport
import Testing

@Suite struct `The JSON reader` {
  @Test(arguments: [
    ("null", JSONValue.null), (" true ", .truth(true)), ("\t[ ]\r\n", .array([])),
    ("{}", .object([])), ("-0.5e+3", .number("-0.5e+3")), ("0", .number("0")),
    (#""a\"\\\/\b\f\n\r\t\u0041\ud83d\ude00é""#, .string("a\"\\/\u{8}\u{c}\n\r\tA😀é")),
    (#"[1,[false,"x"]]"#, .array([.number("1"), .array([.truth(false), .string("x")])])),
    ("123456789012345678901234567890e99999", .number("123456789012345678901234567890e99999")),
  ])
  func `takes what RFC 8259 allows`(text: String, value: JSONValue) throws {
    #expect(try JSONReader.read(text) == value)
  }

  @Test func `finds members by name`() throws {
    let value = try JSONReader.read(#"{"a":1,"b":{"a":null}}"#)
    #expect(value["a"] == .number("1") && value["b"]?["a"] == .null && value["c"] == nil)
    #expect(value["a"]?["a"] == nil)
  }

  @Test(arguments: [
    "", " ", "nul", "nulll", "tru e", "01", "-", "1.", ".5", "+1", "1e", "0x1", "NaN", "Infinity",
    "[1,]", "[,1]", "[1 2]", "[", "{", #"{"a"}"#, #"{"a":}"#, #"{"a":1,}"#, "{a:1}", #"{'a':1}"#,
    #"{"a":1"#, #""abc"#, #""\x""#, #""\u12""#, #""\u12g4""#, #""\ud800""#, #""\udc00""#,
    #""\ud800\u0041""#, "\"a\nb\"", "\"\u{0}\"", "1 2", "[]]", "// x", "\u{feff}1", #""\"#,
    #""\u+123""#,
  ])
  func `refuses everything else`(text: String) {
    #expect(throws: JSONMistake.self) { try JSONReader.read(text) }
  }

  @Test func `refuses a name that comes twice, however many there are`() {
    #expect(throws: JSONMistake.self) { try JSONReader.read(#"{"a":1,"a":1}"#) }
    #expect(throws: JSONMistake.self) { try JSONReader.read(#"{"a":1,"\u0061":2}"#) }
    let many = (0..<3000).map { #""\#($0)":0"# }
    #expect(throws: Never.self) { try JSONReader.read("{\(many.joined(separator: ","))}") }
    let twice = many + [#""7":0"#]
    #expect(throws: JSONMistake.self) { try JSONReader.read("{\(twice.joined(separator: ","))}") }
  }

  @Test func `refuses nesting that would exhaust it`() {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(throws: Never.self) { try JSONReader.read(nested(JSONReader.deepest)) }
    #expect(throws: JSONMistake.self) { try JSONReader.read(nested(JSONReader.deepest + 1)) }
    #expect(throws: JSONMistake.self) {
      try JSONReader.read(String(repeating: #"{"a":["#, count: 200_000))
    }
  }

  @Test func `survives anything, and reads back what was written`() throws {
    var random = SeededGenerator(seed: 31)
    let pieces = [
      "{", "}", "[", "]", ":", ",", "\"", "\\", "\\u", "d83d", "1", "-", ".5", "e9", "true", "null",
      " ", "a", "é", "\u{1}",
    ]
    var taken = 0
    for _ in 0..<20_000 {
      let text = (0..<Int.random(in: 1...8, using: &random))
        .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      guard let value = try? JSONReader.read(text) else { continue }
      taken += 1
      #expect(try JSONReader.read(Self.written(value)) == value)
    }
    #expect(taken > 100)
  }

  private static func written(_ value: JSONValue) -> String {
    switch value {
    case .null: "null"
    case .truth(let truth): "\(truth)"
    case .number(let text): text
    case .string(let text): JSONText.string(text)
    case .array(let elements): JSONText.array(elements.map(written))
    case .object(let members):
      "{"
        + members.map { JSONText.string($0.name) + ":" + written($0.value) }
        .joined(separator: ",") + "}"
    }
  }
}
