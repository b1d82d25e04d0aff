import BrinkModel
import Rec
import Testing

@Suite struct `The use of a rule` {
  private static func crossing(_ number: Int, took: Int?, _ crossed: String = "yes") -> Entry {
    Entry(
      id: EntryID(milliseconds: Int64(number), high: 0, low: 1),
      at: Timestamp(milliseconds: Int64(number), offset: 0), kind: .decision, by: "ana",
      fields: [Field("Crossed", crossed), Field("Rule", "force"), Field("Rule", "force")],
      took: took)
  }

  private static func use(_ entries: [Entry]) -> RuleUse? { RuleUse.all(in: entries)["force"] }

  @Test func `is ceremony where it was crossed often, never held and within seconds`() {
    let quick = (1...8).map { Self.crossing($0, took: $0) }
    #expect(Self.use(quick)?.medianSeconds == 4)
    #expect(Self.use(quick)?.isCeremony == true)
    #expect(Self.use(quick.dropLast())?.isCeremony == false, "too few to say")
    #expect(Self.use(quick + [Self.crossing(9, took: 2, "no")])?.isCeremony == false)
    #expect(Self.use((1...8).map { Self.crossing($0, took: 60) })?.isCeremony == false)
    #expect(Self.use((1...8).map { Self.crossing($0, took: nil) })?.isCeremony == false)
  }

  private static func strike(_ number: Int, of entry: Entry) -> Entry {
    Entry(
      id: EntryID(milliseconds: Int64(number), high: 0, low: 1),
      at: Timestamp(milliseconds: Int64(number), offset: 0), kind: .strike, by: "ana",
      fields: [Field("About", entry.id.text)])
  }

  @Test func `leaves out what was struck, wherever the strike stands`() throws {
    let crossings = (1...3).map { Self.crossing($0, took: $0) }
    let strike = Self.strike(10, of: crossings[2])
    let use = try #require(Self.use([strike] + crossings))
    #expect(use.crossed == 2)
    #expect(use.medianSeconds == 1)
    #expect(Self.use(crossings + [strike, Self.strike(11, of: strike)])?.crossed == 3)
    #expect(Self.use([crossings[0], Self.strike(12, of: crossings[0])]) == nil)
  }

  @Test func `counts what passed unasked apart`() throws {
    let passed = Entry(
      id: EntryID(milliseconds: 20, high: 0, low: 1), at: Timestamp(milliseconds: 20, offset: 0),
      kind: .pass, by: "ana", fields: [Field("Rule", "force"), Field("Leave", "bypass")])
    let use = try #require(Self.use([Self.crossing(1, took: 9), passed]))
    #expect([use.crossed, use.held, use.passed] == [1, 0, 1])
  }
}

@Suite struct `A decision that a second person has to agree to` {
  private static func entry(
    _ number: Int, _ kind: EntryKind, by: String, _ fields: [Field]
  ) -> Entry {
    Entry(
      id: EntryID(milliseconds: Int64(number), high: 0, low: 1),
      at: Timestamp(milliseconds: Int64(number), offset: 0), kind: kind, by: by, fields: fields)
  }

  private let decision = Self.entry(
    1, .decision, by: "ana",
    [
      Field("Doing", "x"), Field("Crossed", "no"), Field("HeldBecause", Agreement.reason),
      Field("Shell", "bash 7"),
    ])

  private func approval(_ number: Int, by: String) -> Entry {
    Self.entry(number, .approval, by: by, [Field("About", decision.id.text)])
  }

  @Test func `waits until somebody else agreed`() {
    let own = [decision, approval(2, by: "ana")]
    #expect(Agreement.waiting(in: own).map(\.approval) == [nil])
    let agreed = Agreement.waiting(in: own + [approval(3, by: "bo"), approval(4, by: "cem")])
    #expect(agreed.map(\.approval?.by) == ["bo"])
  }

  @Test func `waits no more once it ran or was struck`() {
    let yes = approval(2, by: "bo")
    let ran = Self.entry(
      3, .decision, by: "ana", Agreement.crossedFields(of: decision, by: yes))
    #expect(Agreement.waiting(in: [decision, yes, ran]).isEmpty)
    let strike = Self.entry(3, .strike, by: "ana", [Field("About", decision.id.text)])
    #expect(Agreement.waiting(in: [strike, decision, yes]).isEmpty)
    let withdrawn = Self.entry(3, .strike, by: "bo", [Field("About", yes.id.text)])
    #expect(Agreement.waiting(in: [decision, yes, withdrawn]).map(\.approval) == [nil])
  }

  @Test func `is crossed with what was answered, and says who agreed`() {
    let fields = Agreement.crossedFields(of: decision, by: approval(2, by: "bo"))
    #expect(
      fields == [
        Field("Doing", "x"), Field("Crossed", "yes"), Field("SecondPerson", "bo"),
        Field("Agreed", decision.id.text),
      ])
  }
}
