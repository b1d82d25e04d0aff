import BrinkModel
import Testing

@Suite struct `The incident somebody means` {
  private func incidents(_ titles: String..., closing: [Int] = []) throws -> [Incident] {
    var entries: [Entry] = []
    for (number, title) in titles.enumerated() {
      var story = try IncidentStory(Opening(title: title), after: number * 10)
      if closing.contains(number) {
        try story.tell("ana", Mitigation())
        try story.tell("ana", Closing())
      }
      entries += story.entries
    }
    return Incidents(entries).all
  }

  private func fault(_ name: String?, _ incidents: [Incident]) -> Fault? {
    do {
      _ = try IncidentFinder.find(name, among: incidents)
      return nil
    } catch {
      return error
    }
  }

  @Test func `is the only one that is not closed when nobody names one`() throws {
    let all = try incidents("checkout 500s", "search is slow", closing: [0])
    #expect(try IncidentFinder.find(nil, among: all).title == "search is slow")
    #expect(fault(nil, try incidents())?.status == .noInput)
    #expect(fault(nil, try incidents("a", "b"))?.what == "2 incidents may be meant")
  }

  @Test func `is found by its name, a part of it, or its four characters`() throws {
    let all = try incidents("checkout 500s", "search is slow")
    #expect(try IncidentFinder.find("Checkout 500s", among: all).title == "checkout 500s")
    #expect(try IncidentFinder.find("slow", among: all).title == "search is slow")
    let short = String(all[0].id.text.suffix(20)).lowercased()
    #expect(try IncidentFinder.find(short, among: all).title == "checkout 500s")
  }

  @Test func `is the one of two of that name that is not closed`() throws {
    let all = try incidents("checkout 500s", "checkout 500s", closing: [0])
    #expect(try IncidentFinder.find("checkout", among: all).state == .open)
  }

  @Test func `that does not exist is met with the nearest`() throws {
    let all = try incidents("checkout 500s", "search is slow")
    let found = fault("chekout", all)
    #expect(found?.status == .noInput)
    #expect(found?.remedy.contains("“checkout 500s”") == true)
  }
}
