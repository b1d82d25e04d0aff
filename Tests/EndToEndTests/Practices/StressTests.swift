import BrinkTerminal
import TestSupport
import Testing

@Suite struct `Under stress at a terminal` {
  let brink: Brink

  init() throws {
    brink = try Brink()
  }

  @Test func `a mistake is owned, its clocks shown, its note copied when asked, its commits later`()
    throws
  {
    let first = try brink.sit("mistake", columns: 100)
    try first.answer("When was it noticed?", "\u{15}20 min ago")
    try first.sees("note in 9:5")
    try first.answer("What exactly went wrong?", "refunds were counted twice")
    try first.answer("What do you do about it", "I revert it now, figures by noon")
    try first.answer("Who is hit", "/leave")
    #expect(try first.exit() == .status(1))

    let unfinished = try brink.run("due").text
    #expect(unfinished.contains("unfinished: mistake: refunds were counted twice"), "\(unfinished)")

    let second = try brink.sit("mistake", columns: 100)
    try second.sees("after 3 answers: refunds were counted twice")
    try second.answer("Left unfinished", "r")
    try second.answer("Who is hit", "41 shops, since Monday")
    try second.answer("Who has to know now?", "Bo, Cem")
    try second.answer("Who has read the wrong number", "")
    try second.answer("Which commit is the hotfix?", "")
    try second.answer("rollback or the guardrail?", "")
    try second.answer("Which is true by now?", "1")
    try second.sees("To: Bo, Cem")
    try second.sees("The hotfix commit follows.")
    let copied = try #require(ClipboardSequence("To: Bo")).text.utf8.prefix(12)
    #expect(!second.terminal.transcript.contains(Array(copied)))
    try second.answer("/copy copies it", "/copy")
    try second.sees("Copied, if your terminal allows it")
    #expect(second.terminal.transcript.contains(Array(copied)))
    second.type("\r")
    try second.sees("Recorded as")
    try second.sees(
      "Still to come: the hotfix commit, the rollback or guardrail commit, the prevention")
    #expect(try second.exit() == .status(0))
    #expect(brink.values("Kind") == ["mistake"])
    #expect(brink.log.contains("Message: To: Bo, Cem"))
    #expect(try brink.run("due").text.contains("still missing: the hotfix commit"))
  }

  @Test func `overload is walked in the middle of another walk, which goes on where it was`() throws
  {
    let person = try brink.sit("boundary", columns: 100)
    try person.answer("What are you about to do?", "fail over")
    try person.answer("Task or judgment?", "/overload")
    try person.sees("I am losing signal")
    try person.answer("Which decision is actually", "roll back or wait")
    try person.answer("What is on the table?", "page the vendor; the old alert")
    try person.answer("page the vendor", "u")
    try person.answer("the old alert", "p")
    try person.answer("Who keeps what is parked?", "Bo")
    try person.answer("Who owns the next step?", "/park ask legal")
    try person.answer("Who owns the next step?", "Ana")
    try person.answer("did they say yes?", "y")
    try person.answer("/copy copies it", "")
    try person.sees("Back where you were.")
    try person.answer("Task or judgment?", "t")
    #expect(try person.exit() == .status(0))
    #expect(brink.values("Kind") == ["park", "overload", "park", "decision"])
    #expect(brink.values("Text") == ["ask legal", "the old alert"])
    #expect(brink.values("Weight") == ["task"])
  }

  @Test func `overload without a yes from the owner is held`() throws {
    let person = try brink.sit("overload", columns: 100)
    try person.answer("Which decision", "roll back or wait")
    try person.answer("What is on the table?", "u page the vendor")
    try person.answer("Who keeps", "")
    try person.answer("Who owns", "Ana")
    try person.answer("did they say yes?", "n")
    try person.sees("Held")
    #expect(try person.exit() == .status(1))
    #expect(brink.values("Held") == ["yes"])
  }

  @Test func `a commit is looked up in the repository one stands in`() throws {
    let made = try brink.sh(
      "git init -q . && git -c user.name=Ana -c user.email=a@example.org commit -q --allow-empty "
        + "-m 'Key the run by its date' && git rev-parse HEAD")
    let hash = String(made.text.prefix(10))
    var lines = try PracticeScript("mistake").lines
    lines[6] = hash
    let outcome = try brink.run(["mistake"], input: lines.map { $0 + "\n" }.joined())
    #expect(outcome.status == 0, "\(outcome.complaint)")
    #expect(brink.values("Hotfix") == [hash])
    #expect(brink.values("HotfixSubject") == ["Key the run by its date"])
    #expect(brink.values("GuardrailSubject").isEmpty)
  }
}

extension [UInt8] {
  fileprivate func contains(_ part: [UInt8]) -> Bool {
    indices.contains { self[$0...].starts(with: part) }
  }
}
