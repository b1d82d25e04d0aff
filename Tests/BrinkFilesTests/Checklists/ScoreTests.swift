import BrinkModel
import Testing

@Suite struct `Scores of one walk` {
  private static func checklist(_ more: String = "", extra: String = "") throws -> Checklist {
    try ChecklistFixture.checklist(
      """
      name: Spread
      description: over people
      brink:
        kind: score
        bands: {0: at risk, 2: fragile, 4: sound}
      body:
        - type: input
          id: coverage
          attributes: {label: Coverage}
          brink: {as: score, anchors: {0: one, 1: two, 2: three}}
        - type: input
          id: at_night
          attributes: {label: At night}
          brink: {as: score, anchors: {0: one, 1: two, 2: three}}
        - type: input
          id: move
          attributes: {label: Move}
          brink: {default: "lift {lowest}, now {total}"}
      \(more)
      """)
  }

  @Test(arguments: [
    (
      "1", "2", ["Total=3", "Band=fragile", "Lowest=coverage"], "3 of 4: fragile; lowest: coverage"
    ),
    (
      "1", "0", ["Total=1", "Band=at risk", "Lowest=at night"], "1 of 4: at risk; lowest: at night"
    ),
    ("2", "2", ["Total=4", "Band=sound"], "4 of 4: sound"),
    (
      "0", "0", ["Total=0", "Band=at risk", "Lowest=coverage", "Lowest=at night"],
      "0 of 4: at risk; lowest: coverage, at night"
    ),
  ])
  func `are added up, banded and shown back, the lowest named`(
    first: String, second: String, fields: [String], note: String
  ) throws {
    var walk = try ChecklistFixture.walk(Self.checklist())
    walk.type(first, second)
    #expect(walk.question?.notes.last == .understood(note))
    walk.type("train Bo")
    #expect(
      walk.recorded == ["Checklist=Spread", "Coverage=\(first)", "AtNight=\(second)"] + fields
        + ["Move=train Bo"])
  }

  @Test func `of which one was left out have no total`() throws {
    var walk = try ChecklistFixture.walk(Self.checklist())
    walk.type("1", "", "x")
    #expect(walk.recorded == ["Checklist=Spread", "Coverage=1", "Move=x"])
  }

  @Test func `changed after going back are added up anew`() throws {
    var walk = try ChecklistFixture.walk(Self.checklist())
    walk.type("1", "2", "/back", "0", "x")
    #expect(walk.recorded?.contains("Total=1") == true)
  }

  @Test func `fill a default`() throws {
    var walk = try ChecklistFixture.walk(Self.checklist())
    walk.type("1", "2")
    #expect(walk.question?.prefill == "lift coverage, now 3")
  }

  @Test func `do not take the names of their sums`() throws {
    let checklist = try Self.checklist(
      """
        - type: input
          id: total
          attributes: {label: Total}
      """)
    #expect(checklist.items.last?.field == "TotalAnswer")
  }

  @Test func `alone can have bands of their own`() throws {
    var walk = try ChecklistFixture.walk(
      ChecklistFixture.item(
        as: "score", more: ", anchors: {0: none, 5: all}, bands: {0: low, 5: high}"))
    walk.type("5")
    #expect(walk.recorded?.dropFirst() == ["It=5", "ItBand=high"])
  }

  @Test(arguments: [
    ("bands: {0: a, 0: b}", "two bands begin at 0"), ("bands: [a]", "`bands` has to be"),
    ("bands: {x: a}", "a band is the lowest number"),
    ("bands: {0: a}", "`bands` needs a total"),
  ])
  func `with bands that cannot be read are refused with a place`(key: String, what: String) {
    let reading = ChecklistFixture.read(
      """
      name: One
      description: item
      brink:
        \(key)
      body:
        - type: input
          attributes: {label: It}
      """)
    #expect(reading.diagnostics.contains { $0.what.hasPrefix(what) && $0.line == 4 })
  }
}
