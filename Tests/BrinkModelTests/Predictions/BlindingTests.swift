import BrinkModel
import Rec
import Testing

@Suite struct `Other people's numbers` {
  private func blinding(
    _ entries: [Entry], _ viewer: [String] = ["bo"], day: Int = 5
  ) throws -> Blinding {
    Blinding(Predictions(entries), for: Person(viewer), on: try November.day(day))
  }

  @Test func `are hidden until one gave one's own, the command to do so in their place`() throws {
    let question = try Question()
    let shown = try blinding([question.entry]).shown(question.entry)
    #expect(
      shown["Percent"]
        == "hidden until you commit yours: brink predict \(question.entry.id.short) 60%")
    #expect(shown["Text"] == question.entry["Text"])
    #expect(shown.percent == nil)
    let own = try question.said(2, 30, by: "bo", day: 2)
    #expect(try blinding([question.entry, own]).shown(question.entry) == question.entry)
  }

  @Test func `are hidden on every question where one has not`() throws {
    let first = try Question(1)
    let second = try Question(7)
    let own = try first.said(2, 30, by: "bo", day: 2)
    let others = try second.said(8, 45, by: "chen", day: 2)
    let blinding = try self.blinding([first.entry, second.entry, own, others])
    #expect(!blinding.hides(first.entry))
    #expect(blinding.hides(second.entry))
    #expect(blinding.hides(others))
    #expect(blinding.shown(others)["Percent"]?.contains(second.entry.id.short) == true)
  }

  @Test func `take their seal with them, which would tell a guess from the truth`() throws {
    let plain = try Question().entry
    let sealed = Entry(
      id: plain.id, at: plain.at, kind: plain.kind, by: plain.by, fields: plain.fields,
      seal: "00")
    #expect(try blinding([sealed]).shown(sealed).seal == nil)
    #expect(try blinding([sealed], ["ana"]).shown(sealed).seal == "00")
  }

  @Test func `are seen once the day is over or it is resolved, not once it is struck`() throws {
    let question = try Question()
    let resolved = try question.resolved(2, "yes", day: 4)
    let struck = try question.struck(3, question.entry, day: 4)
    #expect(try self.blinding([question.entry], day: 20).hides(question.entry))
    #expect(try !self.blinding([question.entry], day: 21).hides(question.entry))
    #expect(try !self.blinding([question.entry, resolved]).hides(question.entry))
    let blinding = try self.blinding([question.entry, struck])
    #expect(
      blinding.shown(question.entry)["Percent"] == "hidden: struck before you committed yours")
  }

  @Test func `stay hidden from a namesake, and one's own never are`() throws {
    let question = try Question(1, 70, by: "Ana Lima")
    #expect(try blinding([question.entry], ["ana"]).hides(question.entry))
    #expect(try !blinding([question.entry], ["ana lima", "alima"]).hides(question.entry))
  }

  @Test func `stay hidden when one's own was struck`() throws {
    let question = try Question()
    let own = try question.said(2, 30, by: "bo", day: 2)
    let strike = try question.struck(3, own, day: 3)
    #expect(try blinding([question.entry, own, strike]).hides(question.entry))
  }

  @Test func `of a question that has not arrived yet are hidden`() throws {
    let question = try Question()
    let early = try question.said(2, 30, by: "chen", day: 2)
    #expect(try blinding([early]).hides(early))
    #expect(Blinding(hidingAllFrom: Person(["bo"])).hides(question.entry))
  }

  @Test func `are hidden in what is left of a torn entry`() {
    let torn = "Kind: prediction\nBy: bo\nPercent: 83\nDue: 2026-1"
    #expect(
      Blinding.withoutNumber(torn) == "Kind: prediction\nBy: bo\nPercent: hidden\nDue: 2026-1")
  }

  @Test func `are none where nobody else gave one, or one may see them all`() throws {
    let question = try Question()
    let own = try question.said(2, 30, by: "bo", day: 2)
    #expect(try blinding([]).hidesNothing)
    #expect(try blinding([question.entry], ["ana"]).hidesNothing)
    #expect(try blinding([question.entry, own]).hidesNothing)
    #expect(try !blinding([question.entry]).hidesNothing)
  }

  @Test func `of anything else are nobody's business here`() throws {
    let note = try November.entry(1, .note, day: 1, [("Percent", "70")])
    #expect(try !blinding([note]).hides(note))
  }
}
