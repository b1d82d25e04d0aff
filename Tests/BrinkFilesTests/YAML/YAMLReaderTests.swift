import BrinkFiles
import BrinkModel
import TestSupport
import Testing

@Suite struct `A YAML document` {
  private func read(_ text: String) throws -> YAMLNode {
    try YAMLReader.read(Array(text.utf8))
  }

  @Test(arguments: [
    "name: ▸Ana", "- a\n- ▸b", "a:\n  b:\n    - {c: ▸d}", "▸a: 1", "name: ▸'quoted'",
    "text: ▸|\n  several\n  lines\n", "é: ▸Ana", "日本: {ö: ▸x}", "# first\n\n---\na: ▸x\n...\n",
  ])
  func `knows where everything stands`(marked: String) throws {
    let marked = MarkedText(marked)
    let root = try read(marked.text)
    #expect(Self.positions(root).contains(marked.place))
  }

  private static func positions(_ node: YAMLNode) -> [String] {
    let inner =
      (node.sequence ?? []).flatMap(positions)
      + (node.mapping ?? []).flatMap { positions($0.key) + positions($0.value) }
    return [node.position.description] + inner
  }

  @Test func `keeps the order of keys, and a key that stands twice`() throws {
    let pairs = try #require(try read("b: 1\na: 2\nb: 3").mapping)
    #expect(pairs.map(\.key.text) == ["b", "a", "b"])
    #expect(pairs.map(\.value.text) == ["1", "2", "3"])
  }

  @Test(arguments: [
    ("Yes", true), ("off", false), ("true", true), ("'Yes'", nil), ("\"no\"", nil),
    ("!!str Yes", nil), ("yes please", nil), ("|\n  Yes", nil),
  ])
  func `tells an unquoted Yes from a quoted one`(text: String, boolean: Bool?) throws {
    #expect(try read("[a]").boolean == nil)
    #expect(try read("k: \(text)").mapping?.first?.value.boolean == boolean)
  }

  @Test(arguments: ["k:", "k: ~", "k: null"])
  func `reads nothing as nothing`(text: String) throws {
    #expect(try read(text).mapping?.first?.value.isNull == true)
  }

  @Test func `keeps literal lines and folds folded ones`() throws {
    let pairs = try #require(try read("a: |\n  one\n  two\nb: >-\n  one\n  two\n").mapping)
    #expect(pairs[0].value.content == .scalar("one\ntwo\n", .literal))
    #expect(pairs[1].value.content == .scalar("one two", .folded))
  }

  @Test func `may begin with a byte order mark and end its lines as Windows does`() throws {
    let pairs = try #require(try read("\u{feff}name: x\r\nbody: y\r\n").mapping)
    #expect(pairs.map(\.key.text) == ["name", "body"])
  }

  @Test(arguments: [
    ("a: ▸&x 1\nb: *x", "anchors"), ("b: ▸*x", "anchors"), ("▸&a [1]", "anchors"),
    ("a: ▸!!binary aGk=", "tag"), ("a: ▸!ruby/object x", "tag"),
    ("a: 1\n▸---\nb: 2", "second document"), ("▸", "empty"), ("# only this\n▸", "empty"),
    ("a:\n ▸\tb: 1", "tab"), ("a: ▸@x", "cannot begin"), ("a: ▸`x`", "cannot begin"),
    ("a: b▸: c", "no key can stand"), ("a: ▸\"never closed\nb: 1", "never closed"),
    ("a: \"▸\\q\"", "does not know"), ("- a\n▸b: 1", "does not fit"),
    ("a: 1\n  b▸: 2", "no key can stand"), ("a: ▸[1, 2", "bracket"),
    ("a: 1\n▸b\nc: 2", "without its `:`"),
    ("a: x▸\u{1}", "U+1"), ("a: 1\n▸]", "does not fit"),
    ("a: [1, ▸:]", "value is missing"), ("a: 1\nb: [▸", "value is missing"),
    ("a: 1\n...\n▸b: 2", "after the end"),
  ])
  func `that cannot be read says where, what and what to do`(marked: String, what: String) {
    let marked = MarkedText(marked)
    let fault = #expect(throws: Diagnostic.self) { try read(marked.text) }
    #expect(fault?.what.contains(what) == true, "\(fault?.what ?? "")")
    #expect(fault?.position.description == marked.place)
    #expect(fault?.remedy.isEmpty == false)
  }
}

@Suite struct `A hostile YAML document` {
  private func fault(_ bytes: [UInt8]) -> Diagnostic? {
    #expect(throws: Diagnostic.self) { try YAMLReader.read(bytes) }
  }

  @Test func `of 270 KB is refused before it is parsed`() {
    let bytes = Array(String(repeating: "a: b # x\n", count: 30_000).utf8)
    #expect(fault(bytes)?.what.contains("262144") == true)
  }

  @Test func `of exactly 256 KiB is read`() throws {
    let bytes = Array(("a: '" + String(repeating: "x", count: 262_139) + "'").utf8)
    #expect(bytes.count == YAMLReader.largestSize)
    #expect(try YAMLReader.read(bytes).mapping?.count == 1)
  }

  @Test func `that would grow to a billion laughs is refused at its first anchor`() {
    let laughs = (1..<10).map { "l\($0): &l\($0) [*l\($0 - 1), *l\($0 - 1)]" }
    let fault = fault(Array(("l0: &l0 ha\n" + laughs.joined(separator: "\n")).utf8))
    #expect(fault?.position == Position(line: 1, column: 5))
  }

  @Test(arguments: ["[", "{a: ", "- "])
  func `nested without end is refused, not followed`(opening: String) {
    let bytes = Array(String(repeating: opening, count: 10_000).utf8)
    #expect(fault(bytes)?.remedy.isEmpty == false)
  }

  @Test func `of 65 levels is one too many`() throws {
    func nested(_ levels: Int) -> [UInt8] {
      Array((String(repeating: "[", count: levels) + String(repeating: "]", count: levels)).utf8)
    }
    #expect(try YAMLReader.read(nested(64)).sequence != nil)
    #expect(fault(nested(65))?.what.contains("64 levels") == true)
  }

  @Test func `with a NUL or bytes that are not UTF-8 says where`() {
    #expect(fault([97, 58, 32, 0])?.position == Position(line: 1, column: 4))
    #expect(fault(Array("a: é\nb: ".utf8) + [0xff])?.position == Position(line: 2, column: 4))
    #expect(fault(Array("a: ".utf8) + [0xc3])?.what.contains("UTF-8") == true)
  }

  @Test func `made of any bytes is refused or read, never worse`() {
    let alphabet = Array("ab:-[]{},&*!|>'\"#%@` \n\té".utf8)
    var state: UInt64 = 42
    var read = 0
    for _ in 0..<2_000 {
      let bytes = (0..<12).map { _ -> UInt8 in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return alphabet[Int(state >> 33) % alphabet.count]
      }
      do throws(Diagnostic) {
        _ = try YAMLReader.read(bytes)
        read += 1
      } catch {
        #expect(error.severity == .fault && !error.what.isEmpty && !error.remedy.isEmpty)
      }
    }
    #expect(read > 0)
  }
}
