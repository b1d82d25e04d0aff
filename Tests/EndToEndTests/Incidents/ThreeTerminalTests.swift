import BrinkModel
import Glibc
import TestSupport
import Testing

@Suite struct `Three terminals in one room` {
  let brink: Brink

  init() throws {
    brink = try Brink()
  }

  private func sit(_ login: String, _ words: String...) throws -> Sitting {
    try Sitting(
      brink, product("brink"), ["incident"] + words, environment: ["LOGNAME": login, "USER": login])
  }

  private static let prompt = "checkout 500s [open]>"

  @Test func `lead an incident from opened to closed`() throws {
    let ana = try sit("ana", "open", "checkout 500s", "--service", "checkout")
    try ana.isAt(Self.prompt)
    let bo = try sit("bo", "join")
    try bo.isAt(Self.prompt)
    let cy = try sit("cy", "join", "checkout")
    try cy.isAt(Self.prompt)
    try ana.sees("cy  joined")

    // A line half typed stays as it is while the others go on.
    bo.type("the graph of the rep")
    ana.type("the replica lags\r")
    try bo.sees("ana  the replica lags")
    try cy.sees("ana  the replica lags")
    try bo.waits(for: "the half line") {
      $0.cursorLine.hasPrefix("\(Self.prompt) the graph of the rep")
    }
    bo.type("lica is flat\r")
    try ana.sees("bo  the graph of the replica is flat")

    // Ana leads, asks Bo to take over, and cannot go before Bo says yes.
    ana.type("/role incident-lead ana\r")
    try bo.sees("incident-lead: ana")
    ana.type("/leave bo\r")
    try bo.sees("For you: /yes or /no WHY")
    ana.type("/leave\r")
    try ana.sees("bo has not answered yet.")
    bo.type("/yes\r")
    try ana.sees("It is theirs now.")

    // Cy is too deep in an overload to be disturbed: counted there, shown between two questions.
    cy.type("/overload\r")
    try cy.isAsked("Which decision is actually being made?")
    ana.type("support is told\r")
    try cy.sees("1 new in the room")
    #expect(!cy.screen.shows("support is told"))
    cy.type("roll back or wait\r")
    try cy.sees("ana  support is told")
    try cy.answer("What is on the table?", "u roll back; p the old alert")
    try cy.answer("Who keeps what is parked?", "Bo")
    try cy.answer("Who owns the next step?", "Ana")

    // A terminal that is killed in mid-sentence takes nothing with it.
    ana.type("half a senten")
    ana.terminal.send(9)
    #expect(try ana.exit() == .signal(9))
    let again = try sit("ana", "join")
    try again.sees("support is told")
    try again.isAt(Self.prompt)

    bo.type("/mitigated failed over\r")
    try again.sees("bo  mitigated: failed over")
    try again.isAt("checkout 500s [mitigated]>")
    again.type("/close\r")
    try again.answer("failure signature?", "checkout answers 500 while the replica lags")
    try again.answer("immediate mitigation?", "fail over")
    try again.answer("root cause summary?", "a job without a limit")
    try again.answer("permanent prevention step?", "limit the job")
    try again.answer("owner of the prevention?", "Bo")
    try again.answer("due date of the prevention?", "in 2 weeks")
    try again.answer("runbook link", "runbooks/checkout.md")
    try again.answer("evidence that the prevention works?", "load test 812")
    try again.sees("Closed: checkout 500s.")
    try bo.sees("ana  closed")
    bo.type("/leave\r")
    #expect(try bo.exit() == .status(0))

    let folds = try ["ana", "bo", "cy"].map { login in
      try brink.run(["incident", "show", "checkout", "--json"], environment: ["LOGNAME": login])
        .text
    }
    #expect(Set(folds).count == 1)
    #expect(folds[0].contains("\"State\":\"closed\""))
    #expect(folds[0].contains("\"Role\":\"incident-lead\",\"Person\":\"bo\""))
    #expect(!folds[0].contains("half a senten"))
    #expect(try brink.run("check", "journal").status == 0)
  }

  @Test func `keep a note that cannot be recorded in the line, and say why`() throws {
    let ana = try sit("ana", "open", "checkout 500s")
    try ana.isAt(Self.prompt)
    let log = try #require(brink.logs.first)
    #expect(rename(log, log + ".kept") == 0)
    #expect(symlink("/etc/passwd", log) == 0)
    ana.type("the replica lags\r")
    try ana.sees("recorded: the log is a symbolic link")
    try ana.waits(for: "the note in the line") {
      $0.cursorLine.hasPrefix("\(Self.prompt) the replica lags")
    }
    #expect(unlink(log) == 0)
    #expect(rename(log + ".kept", log) == 0)
    ana.type("\r")
    try ana.waits(for: "an empty line") { screen in
      screen.cursorLine.hasPrefix(Self.prompt) && !screen.cursorLine.contains("replica")
    }
    #expect(brink.values("Text") == ["the replica lags"])
  }

  @Test func `offer an answer again that could not be recorded`() throws {
    let ana = try sit("ana", "open", "checkout 500s")
    try ana.isAt(Self.prompt)
    ana.type("/runbook\r")
    try ana.answer("failure signature?", "checkout answers 500 while the replica lags")
    try ana.isAsked("immediate mitigation?")
    let log = try #require(brink.logs.first)
    #expect(rename(log, log + ".kept") == 0)
    #expect(symlink("/etc/passwd", log) == 0)
    ana.type("fail over to the other region\r")
    try ana.sees("recorded: the log is a symbolic link")
    try ana.isAt("\(Self.prompt) /runbook")
    #expect(unlink(log) == 0)
    #expect(rename(log + ".kept", log) == 0)
    ana.type("\r")
    try ana.isAsked("immediate mitigation?", prompt: "> fail over to the other region")
    ana.type("\r")
    try ana.isAsked("root cause summary?")
    #expect(brink.values("Mitigation") == ["fail over to the other region"])
  }

  @Test func `are left by Ctrl-D twice with what one owns kept`() throws {
    let ana = try sit("ana", "open", "checkout 500s")
    try ana.isAt(Self.prompt)
    ana.type("/role scribe ana\r")
    try ana.sees("scribe: ana.")
    try ana.isAt(Self.prompt)
    ana.type("\u{4}")
    try ana.sees("Ctrl-D once more")
    try ana.isAt(Self.prompt)
    ana.type("\u{4}")
    #expect(try ana.exit() == .status(1))
    #expect(!brink.values("State").contains("left"))
    let shown = try brink.run("incident", "show", "--json").text
    #expect(shown.contains("\"Role\":\"scribe\",\"Person\":\"ana\""))
  }

  @Test func `say nothing of leaving for whoever's window is closed`() throws {
    let ana = try sit("ana", "open", "checkout 500s")
    try ana.isAt(Self.prompt)
    ana.terminal.hangUp()
    #expect(ana.terminal.waitForExit() != .stillRunning)
    #expect(!brink.values("State").contains("left"))
  }

  @Test func `are entered from the shell, and left to it`() throws {
    let ana = try brink.sit()
    try ana.answer("What are you about to do?", "/leave")
    try ana.isAt("brink>")
    ana.type("incident open 'checkout 500s'\r")
    try ana.isAt(Self.prompt)
    ana.type("the replica lags\r")
    try ana.isAt(Self.prompt)
    ana.type("/leave\r")
    try ana.isAt("brink>")
    ana.type("park 'outside the room'\r")
    try ana.sees("Parked as")
    let incident = try #require(brink.values("Id").first)
    #expect(brink.values("Incident").count == 2)
    #expect(Set(brink.values("Incident")) == [incident])
  }

  @Test func `offer a sentence again that was cut off by a kill`() throws {
    let ana = try sit("ana", "open", "checkout 500s")
    try ana.isAt(Self.prompt)
    ana.type("/decide roll back\r")
    try ana.answer("Who owns it", "Ana owns this; if the schema moved on, orders are lost at once.")
    try ana.isAsked("How sure are you")
    ana.terminal.send(9)
    #expect(try ana.exit() == .signal(9))
    let again = try sit("ana", "join")
    try again.isAt(Self.prompt)
    again.type("/decide\r")
    try again.answer("Left unfinished", "r")
    try again.answer("How sure are you", "80")
    try again.answer("calm or pressed", "p")
    try again.answer("How would you undo it", "redeploy, 5 min")
    try again.answer("When do you look back", "")
    try again.answer("Cross or hold?", "cross")
    try again.isAt(Self.prompt)
    #expect(brink.values("Doing") == ["roll back"])
    let shown = try brink.run("incident", "show", "--json").text
    #expect(shown.contains("\"Doing\":\"roll back\""))
  }

  @Test func `do not put back a line that was written wrongly`() throws {
    let ana = try sit("ana", "open", "checkout 500s")
    try ana.isAt(Self.prompt)
    ana.type("/at 25:61 the alert came\r")
    try ana.sees("25:61 is no time that has been")
    try ana.isAt(Self.prompt)
    ana.type("the replica lags\r")
    try ana.isAt(Self.prompt)
    #expect(brink.values("Text") == ["the replica lags"])
  }

  @Test(arguments: [(3_600_000, "bo and ana"), (1, "ana and bo")])
  func `show two leads that were given at the same moment`(later: Int64, names: String) throws {
    _ = try brink.run("incident", "open", "checkout 500s")
    let id = try #require(brink.values("Id").first)
    let at = try #require(brink.values("At").first)
    let month = at.prefix(7).split(separator: "-")
    let ana = try sit("ana", "join")
    try ana.isAt(Self.prompt)
    ana.type("/role lead ana\r")
    try ana.sees("incident-lead: ana.")
    try ana.isAt(Self.prompt)
    // Bo's entry comes from a clone that had not seen Ana's.
    let when = try #require(Timestamp(at)).adding(milliseconds: later)
    let record = """
      %rec: Entry
      %key: Id
      %mandatory: Id At Kind By
      %type: At date

      Id: 7ZZZZZZZZZZZZZZZZZZZZZZZZZ
      At: \(when)
      Kind: state
      By: bo
      State: role
      Role: incident-lead
      Person: bo
      Incident: \(id)
      Seal: \(String(repeating: "0", count: 64))

      """
    try brink.folder.write(
      Array(record.utf8), to: "journal/\(month[0])/\(month[1])/bo.elsewhere.rec")
    try ana.sees("Two at once for incident-lead: \(names).")
    ana.type("/role incident-lead bo\r")
    try ana.sees("incident-lead: bo.")
    #expect(try brink.run("incident", "show", "--json").text.contains("\"Rivals\":[]"))
  }
}
