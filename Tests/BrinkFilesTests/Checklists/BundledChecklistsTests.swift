import BrinkFiles
import BrinkModel
import Prompts
import Testing

@Suite struct `A checklist that comes with the program` {
  private static let names = BundledChecklists.all.map(\.name)

  @Test(arguments: names)
  func `checks clean`(name: String) throws {
    let bytes = try #require(BundledChecklists.all.first { $0.name == name }?.bytes)
    #expect(ChecklistFile.read(bytes).diagnostics.isEmpty)
  }

  @Test(arguments: names)
  func `says which practice it is, and asks in one line each`(name: String) throws {
    let checklist = try ChecklistFixture.bundled(name)
    #expect(checklist.about.count > 60)
    #expect(checklist.budget != nil)
    for item in checklist.items { #expect(item.label.count <= 60, "\(item.id)") }
  }

  @Test(arguments: names)
  func `can be typed through with its own examples, within its budget`(name: String) throws {
    let checklist = try ChecklistFixture.bundled(name)
    let typist = ScriptedTypist(
      now: ChecklistFixture.now, readSentence: ChecklistFixture.readSentence)
    let typed = try typist.script(of: checklist)
    let script = try #require(typed, "the examples lead to no end")
    #expect(try script.seconds <= #require(checklist.budget))
  }

  @Test(arguments: [("boundary", 60), ("overload", 90), ("mistake", 300), ("near-miss", 90)])
  func `keeps the budget its practice gives it`(name: String, seconds: Int) throws {
    #expect(try ChecklistFixture.bundled(name).budget == seconds)
  }

  @Test(arguments: names)
  func `names a checklist for looking back that there is`(name: String) throws {
    let checklist = try ChecklistFixture.bundled(name)
    if let closing = checklist.closing {
      #expect(try ChecklistFixture.bundled(closing).kind == .outcome)
    }
  }

  @Test(arguments: ["my-own", "weekly", "a \"b\""])
  func `is easily followed by one of one's own`(name: String) throws {
    let reading = ChecklistFixture.read(StarterChecklist.text(named: name))
    #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics)")
    var walk = try ChecklistFixture.walk(#require(reading.checklist))
    walk.type("the export", "api", "1", "y", "Ana", "in 2 weeks")
    #expect(walk.recorded?.contains("Who=Ana") == true)
  }

  @Test func `has every item type named in the text a new one begins with`() {
    let text = StarterChecklist.text(named: "x")
    for type in ItemCatalogue.all.map({ $0.about.name }) {
      let isBase = ["text", "lines", "choice", "upload", "checkboxes"].contains(type)
      #expect(isBase || text.contains(type), "\(type)")
    }
  }
}
