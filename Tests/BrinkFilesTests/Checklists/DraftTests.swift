import BrinkModel
import Testing

@Suite struct `A draft` {
  private static let lines = [
    "drop the index", "t", "j", "x", "", "-", "ship it", "ship it now", ChecklistFixture.whole,
    "Ana", "the team", "invoices go out twice", "80", "0.8", "calm", "pressed", "undo, 10 min",
    "in 2 weeks", "tomorrow", "yesterday", "/back", "/back", "/skip", "h", "?",
  ]

  /// What a state says apart from its notes, which help adds to, and from what was typed at the
  /// gate, where nothing is kept.
  private func place(_ walk: Walk) -> String {
    switch walk.state {
    case .asking(let question):
      "\(question.item) \(question.part ?? "") \(question.number)/\(question.of ?? 0)"
        + (question.item == Question.gate
          ? "" : " \(question.prefill) \(question.refusal?.what ?? "")")
    case .finished(let finished): "finished \(finished.fields)"
    case .held(let held): "held \(held.fields)"
    }
  }

  @Test(arguments: 0..<60)
  func `of any length leads to the same place again`(seed: Int) throws {
    var random = SeededRandom(UInt64(seed))
    let checklist = try ChecklistFixture.bundled("boundary")
    var walk = try ChecklistFixture.walk(
      checklist, given: seed % 3 == 0 ? ["look_back=in 3 weeks", "doing=it"] : [])
    for _ in 0..<25 {
      let line = Self.lines[Int.random(in: 0..<Self.lines.count, using: &random)]
      walk.type(line)
      guard case .asking = walk.state else { break }
      let resumed = ChecklistFixture.resumed(checklist, walk.draft)
      #expect(place(resumed) == place(walk), "after \(line): \(walk.draft)")
      #expect(resumed.draft == walk.draft)
    }
  }

  @Test(arguments: 0..<60)
  func `never loses an answer, however often one goes back`(seed: Int) throws {
    var random = SeededRandom(UInt64(seed) + 1_000)
    var walk = try ChecklistFixture.walk(ChecklistFixture.bundled("boundary"))
    var typed: [String: String] = [:]
    let answers = [
      "doing": ["a", "b"], "weight": ["task", "judgment"], "sentence": [ChecklistFixture.whole],
      "confidence": ["50", "60"], "pressure": ["calm", "pressed"], "undo": ["x, 1 min"],
      "look_back": ["2026-12-24"],
    ]
    for _ in 0..<40 {
      guard let question = walk.question, question.item != Question.gate else {
        walk.type("/back")
        continue
      }
      if let before = typed[question.item] {
        #expect(question.prefill == before, "\(question.item)")
      }
      // A task would finish the walk: it is typed seldom, and only to be corrected.
      if question.item == "weight" || Bool.random(using: &random) {
        let answer =
          question.item == "weight"
          ? "judgment" : answers[question.item]?.randomElement(using: &random)
        typed[question.item] = answer
        walk.type(answer ?? "")
      } else {
        walk.type("/back")
      }
    }
    #expect(typed.count > 1)
  }

  @Test func `says a day as it was meant when it was typed`() throws {
    let checklist = try ChecklistFixture.item(as: "date")
    var walk = try ChecklistFixture.walk(checklist)
    walk.type("in 2 weeks")
    #expect(walk.draft == [DraftLine(item: "it", text: "2026-12-04")])
  }

  @Test func `of a checklist edited since keeps what still fits`() throws {
    let checklist = try ChecklistFixture.bundled("boundary")
    let walk = ChecklistFixture.resumed(
      checklist,
      [
        DraftLine(item: "gone", text: "x"), DraftLine(item: "undo", text: "later, 5 min"),
        DraftLine(item: "doing", text: "drop the index"), DraftLine(item: "=lost", text: "y"),
      ])
    #expect(walk.question?.item == "weight")
    #expect(walk.values(of: "doing") == ["drop the index"])
  }
}

/// Numbers that look random and are the same in every run (SplitMix64).
private struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}
