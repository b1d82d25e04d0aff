import BrinkModel
import TestSupport
import Testing

@Suite struct `A condition` {
  private static let answers = [
    "weight": ["judgment"], "result": ["failed as named"], "boxes": ["a", "b"], "undone": ["no"],
  ]

  private func read(_ text: String) throws -> Condition {
    try ConditionParser.read(
      YAMLNode(.scalar(text, .plain), at: Position(line: 3, column: 11)))
  }

  @Test(arguments: [
    ("weight = judgment", true), ("weight = JUDGMENT", true), ("weight = task", false),
    ("weight != task", true), ("weight", true), ("look_back", false), ("not look_back", true),
    ("look_back != x", true), ("look_back = x", false), ("boxes = b", true), ("boxes = c", false),
    ("result = failed as named", true), ("result = 'failed as named'", true),
    ("result = \"failed\"", false), ("weight = task or undone = no", true),
    ("weight = judgment and undone = yes", false),
    ("weight = task and undone = no or result", true),
    ("weight = task and (undone = no or result)", false),
    ("not (weight = task or undone = yes)", true), ("not not weight", true),
    ("not weight = task and undone", true), ("weight=judgment", true), ("(((weight)))", true),
  ])
  func `holds or not over the answers so far`(text: String, holds: Bool) throws {
    #expect(try read(text).holds { Self.answers[$0] ?? [] } == holds)
  }

  @Test(arguments: [
    ("▸", "id is expected"), ("weight =▸", "no value"), ("weight != ▸(x)", "no value"),
    ("▸= x", "id is expected"), ("weight ▸weight", "nothing more"), ("▸(weight", "never closed"),
    ("weight = task ▸)", "nothing more"), ("weight = ▸'task", "never closed"),
    ("weight and ▸or", "id is expected"), ("not▸", "id is expected"),
    ("weight ▸! task", "nothing more"), ("weight = a ▸= b", "nothing more"),
    (String(repeating: "(", count: 16) + "▸(weight", "too many"),
  ])
  func `that cannot be read says where and why`(marked: String, what: String) {
    let marked = MarkedText(marked)
    let fault = #expect(throws: Diagnostic.self) { try read(marked.text) }
    #expect(fault?.what.contains(what) == true, "\(fault?.what ?? "")")
    #expect(fault?.position == Position(line: 3, column: 10 + marked.column))
    #expect(fault?.remedy.isEmpty == false)
  }

  @Test func `of ten thousand words is refused, not followed`() {
    let long = Array(repeating: "a", count: 10_000).joined(separator: " or ")
    #expect(throws: Diagnostic.self) { try read(long) }
    #expect(throws: Diagnostic.self) { try read(String(repeating: "(", count: 150)) }
  }

  @Test func `within quotes is placed after the quote`() {
    let node = YAMLNode(.scalar("weight =", .quoted), at: Position(line: 1, column: 7))
    let fault = #expect(throws: Diagnostic.self) { try ConditionParser.read(node) }
    #expect(fault?.position == Position(line: 1, column: 16))
  }

  @Test func `names every item it looks at`() throws {
    let condition = try read("a = 1 and not (b or c != 2)")
    #expect(condition.items.map(\.text) == ["a", "b", "c"])
    #expect(condition.comparisons.map(\.value.text) == ["1", "2"])
  }
}
