import BrinkFiles
import BrinkModel
import TestSupport
import Testing

/// Forms put together at random from the keys and values that mean something, right and wrong.
@Suite struct `A checklist made at random` {
  @Test(arguments: 0..<8)
  func `is walked to an end, or refused with places and remedies`(seed: UInt64) throws {
    var maker = FormMaker(random: SeededGenerator(seed: seed))
    var walked = 0
    for _ in 0..<150 {
      let text = maker.form()
      let reading = ChecklistFile.read(Array(text.utf8))
      let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      for diagnostic in reading.diagnostics {
        #expect(!diagnostic.what.isEmpty && !diagnostic.remedy.isEmpty)
        try #require((1...lines.count).contains(diagnostic.line), "\(diagnostic)\n\(text)")
        // One further than the last character is where something is missing.
        let columns = lines[diagnostic.line - 1].unicodeScalars.count + 1
        #expect((1...columns).contains(diagnostic.column), "\(diagnostic)\n\(text)")
      }
      let isSound = !reading.diagnostics.contains { $0.severity == .fault }
      #expect((reading.checklist != nil) == (isSound && !reading.isChooser), "\(text)")
      guard let checklist = reading.checklist else { continue }
      walked += 1
      var walk = try ChecklistFixture.walk(checklist)
      for _ in 0..<12 { walk.type(maker.answer()) }
      walk.apply(.endOfInput, at: ChecklistFixture.now)
      #expect(walk.recorded != nil, "\(text)")
    }
    #expect(walked > 0)
  }
}

/// Writes YAML in the styles people use, a slip here and there.
private struct FormMaker {
  var random: SeededGenerator

  mutating func form() -> String {
    var text = oneIn(8) ? "\u{feff}" : ""
    text += oneIn(6) ? "---\n" : ""
    text += oneIn(10) ? "" : "name: \(word())\n"
    text += oneIn(10) ? "description:\n" : "description: \(word())\n"
    if oneIn(4) { text += "\(pick(["labels", "asignees", "title", "brink"])): \(value())\n" }
    text += "body:\n"
    let margin = pick(["", "  "])
    for _ in 0..<Int.random(in: 1...5, using: &random) { text += item(margin) }
    text += oneIn(6) ? "...\n" : ""
    if oneIn(6) { text = text.replacing("\n", with: "\r\n") }
    return oneIn(6) ? String(text.dropLast()) : text
  }

  private mutating func item(_ margin: String) -> String {
    let type = pick(["markdown", "input", "textarea", "dropdown", "checkboxes", "upload", "inptu"])
    var text = "\(margin)- type: \(oneIn(12) ? value() : type)\n"
    if oneIn(2) { text += "\(margin)  id: \(pick(["a", "b_c", "look-back", "9", "two words"]))\n" }
    text += "\(margin)  attributes:\n"
    text += oneIn(12) ? "" : "\(margin)    label: \(word())\n"
    if type == "markdown" || oneIn(4) { text += "\(margin)    value: \(value())\n" }
    if oneIn(4) { text += "\(margin)    \(pick(["render", "lable", "description"])): \(value())\n" }
    if type == "dropdown" { text += "\(margin)    options: [\(word()), \(value()), other]\n" }
    if type == "checkboxes" {
      text += "\(margin)    options:\n\(margin)      - label: \(word())\n"
      text += "\(margin)        required: \(pick(["true", "'true'", "Yes", "2"]))\n"
    }
    if oneIn(3) {
      text += "\(margin)  \(pick(["validations", "validation"])): {required: \(value())}\n"
    }
    if oneIn(3) {
      let key = pick(["as", "when", "hold-unless", "default", "anchors", "hint", "past", "whem"])
      text += "\(margin)  brink: {\(key): \(pick(["score", "date", "a = b", "not a", value()]))}\n"
    }
    return text
  }

  mutating func answer() -> String {
    pick(["", "1", "all", "none", "tomorrow", "?", "x; Ana; in 2 weeks", "/back", "/skip", "😀 ه"])
  }

  private mutating func word() -> String {
    pick(["What broke?", "'It''s # here'", "\"🐛 Bug\"", "ماذا حدث؟", "Yes", "3.10", ">-\n      a"])
  }

  private mutating func value() -> String {
    pick(["text", "true", "'true'", "Yes", "~", "12", "[a, b]", "{a: b}", "a: b", "[", "\"", "*x"])
  }

  private mutating func pick(_ texts: [String]) -> String {
    texts.randomElement(using: &random) ?? ""
  }

  private mutating func oneIn(_ number: Int) -> Bool {
    Int.random(in: 0..<number, using: &random) == 0
  }
}
