import TestSupport
import Testing

@Suite struct `A claim` {
  let brink: Brink

  init() throws {
    brink = try Brink()
  }

  private static let sentence = """
    If drafts are read twice, re-opened items drop by 25 % in the next 4 releases; \
    if not, the rule is dropped
    """

  /// Locks the usual claim and gives its identifier.
  private func locked(_ more: String...) throws -> String {
    let outcome = try brink.run(["claim", Self.sentence, "--baseline", "3, 1, 2, 2"] + more)
    #expect(outcome.status == 0, "\(outcome.complaint)")
    return try #require(brink.values("Id").last)
  }

  /// Gives a value for the cycle that runs, and ends it.
  private func end(_ id: String, with value: String?, _ more: String...) throws {
    if let value { #expect(try brink.run(["observe", id, value] + more).status == 0) }
    #expect(try brink.run("cycle", "release").status == 0)
  }

  @Test func `says before it is locked where the mark lies and what luck would do`() throws {
    let outcome = try brink.run("claim", Self.sentence, "--baseline", "3, 1, 2, 2")
    #expect(outcome.text.contains("Baseline 8 in 4 cycles"))
    #expect(outcome.text.contains("Passes at 6 or fewer."))
    #expect(outcome.text.contains("luck alone passes it"))
    #expect(outcome.text.contains("4 times in 5"))
    #expect(outcome.text.contains("If it fails: the rule is dropped."))
    #expect(brink.values("Mark") == ["6 or fewer"])
  }

  @Test func `that nobody could refute is held, and nothing is recorded`() throws {
    let outcome = try brink.run("claim", "things will get better")
    #expect(outcome.status == 1)
    #expect(outcome.complaint.contains("brink: claim: "))
    #expect(brink.logs.isEmpty)
  }

  @Test(arguments: [
    (["re-opened items drop by 25 % in the next 4 releases"], "needs a baseline"),
    (
      ["re-opened items drop by 25 % in the next 4 releases", "--baseline", "0,0,0,0"],
      "the baseline is 0"
    ),
    (
      ["re-opened items drop by 25 % in the next 4 releases", "--baseline", "2,x,0,0"],
      "is no baseline"
    ),
    (["pages drop by 25 % by 2020-01-01", "--baseline", "3,4"], "the window is past"),
    (
      ["pages drop by 25 % in the next 4 weeks", "--baseline", "3,4", "--floor", "9"],
      "a floor of 9"
    ),
    (
      ["pages drop by 25 % in the next 4 weeks", "--baseline", "3,4", "--rule", "nothing"],
      "nothing"
    ),
    (["pages drop by 25 % in the next 4 weeks", "--baseline", "journal"], "which entries"),
    (["pages drop by 25 % in the next 4 weeks", "--baseline", "3,,4,5"], "missing is never zero"),
    (
      ["median lead time falls by 20 % in the next 3 weeks", "--baseline", "0d,0d,0d"],
      "Claim a level instead: median lead time: at most 2 d."
    ),
    (["pages drop by 25 % in the next 4 weeks", "--baseline", "none.csv:b"], "no such file"),
  ])
  func `that cannot be decided is refused with the way out`(_ words: [String], _ why: String)
    throws
  {
    let outcome = try brink.run(["claim"] + words)
    #expect(outcome.status != 0)
    #expect(outcome.complaint.contains(why), "\(outcome.complaint)")
    #expect(brink.logs.isEmpty)
  }

  @Test func `takes its baseline from a column of a file`() throws {
    try brink.folder.write(Array("release,reopened\n1,3\n2,4\n3,2\n4,5\n".utf8), to: "work/r.csv")
    let outcome = try brink.run("claim", Self.sentence, "--baseline", "r.csv:reopened")
    #expect(outcome.text.contains("Baseline 14 in 4 cycles (r.csv, column reopened)."))
    try brink.folder.write(Array("release,reopened\n1,3\n2,\n".utf8), to: "work/r.csv")
    let hole = try brink.run("claim", Self.sentence, "--baseline", "r.csv:reopened")
    #expect(hole.status == 65)
    #expect(hole.complaint.contains("brink: r.csv:3: has no value in the column reopened"))
  }

  @Test func `runs from its lock to a verdict that quotes what was declared`() throws {
    let id = try locked("--rule", "review-signoff")
    let early = try brink.run("verdict", id)
    #expect(early.status == 1)
    #expect(early.text.contains("cycle 0/4"))
    for value in ["2", "3", "1", "2"] { try end(id, with: value) }
    #expect(try brink.run("due").text.contains("window over: "))
    let verdict = try brink.run("verdict", id)
    #expect(verdict.status == 0)
    #expect(verdict.text.contains("FAIL (literal) 8 -> 8, unchanged (claimed at least 25%)."))
    #expect(verdict.text.contains("Evidence: "))
    #expect(verdict.text.contains("Before/after only"))
    #expect(verdict.text.contains("You said what follows: the rule is dropped."))
    #expect(try brink.run("due").text == "Nothing is due.\n")
    let retired = try brink.run("verdict", id, "--retire")
    #expect(retired.text.contains("review-signoff is retired"))
    let walk = try brink.run("review-signoff")
    #expect(walk.complaint.contains("brink: review-signoff: was retired on"))
    // Whoever sits there is told before the first question.
    let person = try brink.sit("review-signoff")
    try person.isAsked("Which change?")
    #expect(person.screen.shows("review-signoff was retired on"))
    person.type("/leave\r")
    #expect(try person.exit() == .status(1))
    #expect(try brink.run("report", "claims").text.contains("retired"))
  }

  @Test func `that passed cannot retire its checklist`() throws {
    let id = try locked("--rule", "coaching")
    for value in ["1", "1", "1", "0"] { try end(id, with: value) }
    let verdict = try brink.run("verdict", id)
    #expect(
      verdict.text.contains("PASS (literal) 8 -> 3, down 62%") || verdict.text.contains("down 63%"))
    #expect(try brink.run("verdict", id, "--retire").status == 2)
    #expect(try brink.run("report", "claims").text.contains("earned its keep"))
  }

  @Test func `keeps its verdict when its lock is edited afterwards, and says so`() throws {
    let id = try locked("--rule", "coaching")
    for value in ["1", "1", "1", "1"] { try end(id, with: value) }
    #expect(try brink.run("verdict", id).text.contains("PASS (literal) 8 -> 4"))
    let log = try #require(brink.logs.first)
    #expect(try Program("sed", ["-i", "s/^Amount: 0.25/Amount: 0.75/", log]).run().status == 0)
    let again = try brink.run("verdict", id)
    #expect(again.text.contains("PASS (literal) 8 -> 4"), "\(again.text)")
    #expect(again.text.contains("What is counted now says otherwise: fail."))
    #expect(again.text.contains("The lock does not hold"))
    // Who edits a lock retires nothing with it.
    #expect(try brink.run("verdict", id, "--retire").status == 2)
    #expect(try brink.run("claims", "--all").text.contains("PASS"))
  }

  @Test func `that is void says why, and is open nowhere any more`() throws {
    let id = try locked()
    try end(id, with: "1")
    #expect(try brink.run("verdict", id, "--void", "the teams were merged").status == 0)
    #expect(try brink.run("verdict", id).text.contains("VOID: the teams were merged."))
    let listed = try brink.run("claims", "--all").text
    let words = listed.split { $0.isWhitespace }
    #expect(words.contains("void") && !words.contains("open"), "\(listed)")
  }

  @Test func `is certain early only where nothing to come can change it`() throws {
    let id = try locked()
    try end(id, with: "7")
    let verdict = try brink.run("verdict", id)
    #expect(verdict.status == 0)
    #expect(verdict.text.contains("FAIL at cycle 1/4: 7 against 6 or fewer"))
    #expect(!verdict.text.contains("Evidence:"))
  }

  @Test func `with a missing cycle is undefined, and says how many`() throws {
    let id = try locked()
    try end(id, with: "1")
    try end(id, with: nil)
    #expect(try brink.run("due").text.contains("1 release without a value"))
    // The value that comes next is for the cycle that has none.
    #expect(try brink.run("observe", id, "2", "--cycle", "3").status == 0)
    try end(id, with: nil)
    #expect(try brink.run("observe", id, "2", "--cycle", "4").status == 0)
    #expect(try brink.run("cycle", "release").status == 0)
    let verdict = try brink.run("verdict", id)
    #expect(verdict.text.contains("Undefined: 1 cycle missing."))
    #expect(verdict.text.contains("Missing is never zero"))
  }

  @Test func `keeps both values of a cycle, and counts the later`() throws {
    let id = try locked()
    _ = try brink.run("observe", id, "5")
    let corrected = try brink.run("observe", id, "1", "--cycle", "1")
    #expect(corrected.text.contains("in place of 5; both are kept"))
    #expect(brink.values("Value") == ["5", "1"])
  }

  @Test func `takes values from a pipe, all of them or none`() throws {
    let id = try locked()
    for _ in 1...3 { _ = try brink.run("cycle", "release") }
    let bad = try brink.run(["observe", id, "-"], input: "1\nmany\n")
    #expect(bad.status == 65)
    #expect(bad.complaint.contains("brink: standard input:2: `many` is no value"))
    #expect(brink.values("Value").isEmpty)
    #expect(try brink.run(["observe", id, "-"], input: "2\n1\n3 4\n").status == 0)
    #expect(brink.values("Value") == ["2", "1", "4"])
    #expect(try brink.run(["observe", id, "-"], input: "2\n1\n").status == 2)
  }

  @Test func `is void where its condition was met too seldom`() throws {
    let id = try locked("--floor", "3")
    for met in ["yes", "no", "no", "yes"] { try end(id, with: "1", "--adhered", met) }
    let verdict = try brink.run("verdict", id)
    #expect(verdict.text.contains("VOID: literal PASS; condition unmet (2/4, 3 needed)."))
  }

  @Test func `changed after its lock says so wherever it is shown`() throws {
    let id = try locked()
    try end(id, with: "1")
    #expect(try brink.run("claim", "amend", id, "--floor", "2").status == 2)
    let changed = try brink.run("claim", "amend", id, "--floor", "2", "--why", "two fixes only")
    #expect(changed.status == 0, "\(changed.complaint)")
    #expect(try brink.run("show", id).text.contains("Changed after 1 observation"))
    #expect(
      try brink.run("claim", "amend", id, "--cycles", "9", "--why", "longer").complaint
        .contains("no window is ever extended"))
  }

  @Test func `closed takes no more observations`() throws {
    let id = try locked()
    try end(id, with: "9")
    _ = try brink.run("verdict", id)
    let late = try brink.run("observe", id, "1")
    #expect(late.status == 2)
    #expect(late.complaint.contains("is closed: its verdict was recorded"))
    #expect(try brink.run("observe", "ZZZZ", "1").status == 66)
  }

  @Test func `counts entries of the journal, and names them`() throws {
    let outcome = try brink.run(
      "claim", "at most 2 notes in the next 2 releases", "--count", "note Text=late")
    #expect(outcome.status == 0, "\(outcome.complaint)")
    let id = try #require(brink.values("Id").last)
    _ = try brink.run(["park", "late"])
    #expect(try brink.run("cycle", "release").status == 0)
    #expect(try brink.run("cycle", "release").status == 0)
    let json = try brink.run("claims", "--json").text
    #expect(json.contains("\"state\":\"pass\""))
    #expect(json.contains("{\"cycle\":1,\"value\":\"0\",\"entries\":[]}"))
    #expect(try brink.run("verdict", id).text.contains("PASS (literal) 0 against 2 or fewer"))
  }

  @Test func `is drawn against its mark, in ASCII where nothing else can be shown`() throws {
    let id = try locked()
    for value in ["2", "3"] { try end(id, with: value) }
    let drawn = try brink.run("show", id)
    #expect(drawn.text.contains("█"))
    #expect(drawn.text.contains("mark 1.5"))
    let plain = try brink.run(["show", id], environment: ["TERM": "dumb"])
    #expect(plain.text.contains("#"))
    #expect(!plain.text.contains("█"))
    #expect(try brink.run("claims").text.contains("mark 6 or fewer, 5, 2/4 releases"))
  }

  @Test func `edited after its lock loses its lock, and the verdict says so`() throws {
    let id = try locked()
    let log = try #require(brink.logs.first)
    _ = try Program("sed", ["-i", "s/^Mark: 6/Mark: 9/", log]).run()
    try end(id, with: "7")
    #expect(try brink.run("verdict", id).text.contains("The lock does not hold"))
  }

  @Test func `takes up what was parked`() throws {
    _ = try brink.run("park", "are drafts worth reading twice?")
    let parked = try #require(brink.values("Id").last)
    _ = try locked("--parked", parked)
    #expect(!(try brink.run("due").text.contains("parked:")))
  }
}
