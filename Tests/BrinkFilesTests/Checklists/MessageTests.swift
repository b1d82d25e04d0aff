import BrinkModel
import Testing

@Suite struct `A drafted message` {
  private static func checklist(message: String) throws -> Checklist {
    try ChecklistFixture.checklist(text(message: message))
  }

  private static func text(message: String) -> String {
    """
    name: Note
    description: to send
    brink:
      message: |
    \(message.split(separator: "\n", omittingEmptySubsequences: false)
      .map { "    \($0)" }.joined(separator: "\n"))
    body:
      - type: input
        id: what
        attributes: {label: What}
      - type: input
        id: took
        attributes: {label: Took}
        brink: {as: duration}
      - type: input
        id: who
        attributes: {label: Who}
        brink: {as: people}
      - type: input
        id: next
        attributes: {label: Next}
        brink: {as: action}
    """
  }

  private static func message(_ message: String, _ answers: [String]) throws -> String? {
    var walk = try ChecklistFixture.walk(checklist(message: message))
    for answer in answers { walk.apply(.answer(answer), at: ChecklistFixture.now) }
    guard case .finished(let finished) = walk.state else { return "not at its end" }
    return finished.message
  }

  @Test func `has the answers in words, and parts of them`() throws {
    let text = "It {what} for {took}.\nTo: {who}\n{next}, {next.owner} by {next.due}"
    let answers = ["broke", "90 min", "Ana, @bo", "fix it; Cem; tomorrow"]
    #expect(
      try Self.message(text, answers) == """
        It broke for 1 h 30 min.
        To: Ana, @bo
        fix it, Cem by 2026-11-21
        """)
  }

  @Test func `leaves out lines with a gap and lines whose condition does not hold`() throws {
    let text = """
      {when what} It is known.
      {when not what} It is not known.

      For {took}.

      Ask {who}.
      """
    #expect(try Self.message(text, ["", "", "Ana", ""]) == "It is not known.\n\nAsk Ana.")
  }

  @Test func `with nothing to say is none`() throws {
    #expect(try Self.message("{what}", ["", "", "", ""]) == nil)
  }

  @Test func `keeps braces that hold no id`() throws {
    #expect(try Self.message("{ } {a b} {} {what", ["x", "", "", ""]) == "{ } {a b} {} {what")
  }

  @Test(arguments: [
    ("{waht}", "no item is called `waht`"), ("{who.owner}", "`who` has no part `owner`"),
    ("{when waht} x", "no item is called `waht`"), ("{when what =} x", "no value after `=`"),
    ("{total}", "no item is called `total`"),
  ])
  func `that speaks of what is not there is refused with its line`(text: String, what: String) {
    let reading = ChecklistFixture.read(Self.text(message: text))
    #expect(reading.diagnostics.contains { $0.what == what && $0.line == 4 })
  }

  @Test func `is what a default can be made of too`() throws {
    var walk = try ChecklistFixture.walk(
      ChecklistFixture.checklist(
        """
        name: One
        description: item
        body:
          - {type: input, id: a, attributes: {label: A}}
          - {type: input, id: b, attributes: {label: B, value: usual}, brink: {default: a}}
          - {type: input, id: c, attributes: {label: C}, brink: {default: "{a}, again"}}
        """))
    var without = walk
    walk.type("x")
    #expect(walk.question?.prefill == "x")
    walk.type("y")
    #expect(walk.question?.prefill == "x, again")
    without.type("")
    #expect(without.question?.prefill == "usual")
  }

  @Test func `default that looks ahead is refused`() {
    let reading = ChecklistFixture.read(
      """
      name: One
      description: item
      body:
        - {type: input, id: a, attributes: {label: A}, brink: {default: b}}
        - {type: input, id: b, attributes: {label: B}}
      """)
    #expect(
      reading.diagnostics.map(\.what) == ["`b` is not answered yet when this text is filled"])
  }
}
