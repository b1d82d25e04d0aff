import BrinkModel
import Testing

@Suite struct `A room` {
  let room: ScriptedRoom

  init() throws {
    room = try ScriptedRoom()
    try room.sit(
      "ana", ["incident", "open", "checkout 500s", "--service", "checkout"],
      typing: ["the replica lags"])
  }

  @Test func `takes a plain line for a note`() throws {
    #expect(try room.incident.notes.map { $0["Text"] } == ["the replica lags"])
    try room.join("bo", typing: [" /srv is full", "/var is full"])
    #expect(try room.incident.notes.count == 3)
  }

  @Test func `shows who comes what was said`() throws {
    let shown = try room.join("bo", typing: [])
    #expect(shown.contains("the replica lags"))
    #expect(shown.contains("in the room: bo"))
  }

  @Test func `dates back what is told later`() throws {
    let shown = try room.join("bo", typing: ["/at 09:41 the alert came", "/at soon x", "/at 9"])
    #expect(try room.incident.notes.last?.when?.hoursAndMinutes == "09:41")
    #expect(shown.contains("(of 09:41) the alert came"))
    #expect(shown.contains("soon is no time that has been"))
    #expect(try room.incident.notes.count == 2)
  }

  @Test func `asks about a line said twice within seconds`() throws {
    let shown = try room.join("bo", typing: ["it is back", "It is back", "", "It is back", "y"])
    #expect(shown.contains("You noted exactly this"))
    #expect(try room.incident.notes.count == 3)
    room.wait(minutes: 1)
    try room.join("bo", typing: ["it is back"])
    #expect(try room.incident.notes.count == 4)
  }

  @Test func `gives a task and waits for the yes of the one named`() throws {
    try room.join("ana", typing: ["/own page the vendor bo 10 min", "/own x", "/own x bo 0"])
    let asked = try room.join("bo", typing: ["/yes", "/leave", "/leave without"])
    #expect(asked.contains("For you: “page the vendor” in 10 min."))
    #expect(asked.contains("You still own “page the vendor”"))
    #expect(try room.incident.tasks.map(\.consent) == [true])
    #expect(try room.incident.orphans.map(\.leftBy) == ["bo"])
    let back = try room.join("bo", typing: ["/done", "/leave"])
    #expect(back.contains("Done: page the vendor."))
  }

  @Test func `rings when a task's time is up`() throws {
    try room.join("ana", typing: ["/own 'page the vendor' bo 10"])
    room.wait(minutes: 11)
    #expect(try room.join("cy", typing: ["/clock"]).contains("bo: page the vendor 1 min over"))
  }

  @Test func `asks before a role that somebody has goes to another`() throws {
    try room.join("ana", typing: ["/role lead ana"], status: 1)
    let shown = try room.join("bo", typing: ["/role incident-lead bo", ""])
    #expect(shown.contains("Two cannot. Hand it over to bo?"))
    #expect(try room.incident.holder(of: "incident-lead")?.person == "ana")
    try room.join("bo", typing: ["/role incident-lead bo", "y"], status: 1)
    #expect(try room.incident.holder(of: "incident-lead")?.person == "bo")
    #expect(try room.incident.holder(of: "incident-lead")?.rivals == [])
  }

  @Test func `lets nobody go who owns something before a successor said yes`() throws {
    let first = try room.join(
      "ana", typing: ["/role incident-lead ana", "/leave", "/leave bo"], status: 1)
    #expect(first.contains("You still own incident-lead."))
    #expect(first.contains("bo is asked to take over incident-lead."))
    #expect(first.contains("bo has not answered yet."))
    #expect(try room.incident.people.map(\.name) == ["ana"])
    try room.join("bo", typing: ["/yes"], status: 1)
    try room.join("ana", typing: ["/leave"])
    #expect(try room.incident.people.map(\.name) == ["bo"])
    #expect(try room.incident.roles.map(\.person) == ["bo"])
  }

  @Test func `names what was asked, answered and done by its words`() throws {
    try room.join("ana", typing: ["/own page the vendor ana 10", "/leave bo"], status: 1)
    let bo = try room.join("bo", typing: ["/yes", "/snooze 5 they call back"], status: 1)
    #expect(bo.contains("ana  asks bo to take over: page the vendor"))
    let ana = try room.join("ana", typing: ["/log 9"], status: 0)
    let request = try #require(try room.entries.first { $0["State"] == "handover" }?.id.short)
    let task = try #require(try room.incident.tasks.first?.id.short)
    #expect(ana.contains("bo  accepted \(request) “page the vendor”"))
    #expect(ana.contains("bo  puts off the \(task) “page the vendor” to"))
    try room.join("bo", typing: ["/done \(task) they rolled back", "/leave"])
    #expect(
      try room.join("ana", typing: ["/log 9"]).contains(
        "bo  done: \(task) “page the vendor”: they rolled back"))
  }

  @Test func `records a decision and the objections to it`() throws {
    let sentence = "Ana owns this; if the schema moved on, orders are lost within a minute."
    let shown = try room.join(
      "ana",
      typing: ["/decide roll back", sentence, "80", "p", "redeploy, 5 min", "", "cross"])
    #expect(shown.contains("Nobody else is here to object."))
    let bo = try room.join("bo", typing: ["/object the schema moved on", "/object"])
    #expect(bo.contains("Any strong objection to “roll back”"))
    let decision = try #require(try room.incident.decisions.first)
    #expect(decision.entry["Sentence"] == sentence)
    #expect(decision.objections.map(\.why) == ["the schema moved on"])
    try room.join("bo", typing: ["/ok"])
    #expect(try room.incident.decisions.first?.objections.isEmpty == true)
  }

  @Test func `stands aside for an overload and parks what comes of it`() throws {
    try room.join(
      "ana",
      typing: [
        "/overload", "roll back or wait", "u roll back; p the old alert", "Bo", "Ana", "y", "",
      ])
    #expect(try room.incident.overloads.count == 1)
    #expect(try room.incident.parked.map { $0["Text"] } == ["the old alert"])
  }

  @Test func `takes no action without an owner and a day`() throws {
    let shown = try room.join(
      "ana",
      typing: [
        "/action limit the job", "", "/action limit the job", "Bo", "", "/action limit the job",
        "Bo", "yesterday", "in 2 weeks", "prevent",
      ])
    #expect(shown.contains("No owner, no action."))
    #expect(shown.contains("No day, no action."))
    let action = try #require(try room.incident.actions.first)
    #expect(try room.incident.actions.count == 1)
    #expect(action.said.type == .prevent)
    #expect(action.said.due.description == "2026-12-04")
  }

  @Test func `makes an action of a note or of something parked`() throws {
    try room.join("ana", typing: ["/park the old alert"])
    let note = try #require(try room.incident.notes.first?.id.short)
    let parked = try #require(try room.incident.parked.first?.id.short)
    try room.join(
      "ana",
      typing: ["/action \(note)", "Bo", "Friday", "", "/action \(parked)", "Bo", "Friday", ""])
    #expect(try room.incident.actions.map(\.said.what) == ["the replica lags", "the old alert"])
    #expect(try room.incident.parked.isEmpty)
  }

  @Test func `strikes with a reason, and shows it no more`() throws {
    let note = try #require(try room.incident.notes.first?.id.short)
    let shown = try room.join(
      "ana", typing: ["/strike \(note)", "/strike ZZZZ wrong", "/strike \(note) wrong room"])
    #expect(shown.contains("needs an entry and the reason"))
    #expect(shown.contains("Nothing in this room ends in ZZZZ."))
    #expect(try room.incident.notes.isEmpty)
  }

  @Test func `asks why when the mitigation is before the beginning`() throws {
    try room.join("ana", typing: ["/mitigated at 09:00 failed over", ""])
    #expect(try room.incident.state == .open)
    try room.join("ana", typing: ["/mitigated at 09:00 failed over", "opened when it was over"])
    #expect(try room.incident.state == .mitigated)
    #expect(try room.incident.oddities.isEmpty)
  }

  @Test func `asks for what is missing and closes only then`() throws {
    let refused = try room.join("ana", typing: ["/close"])
    #expect(refused.contains("Not closed: 9 missing. It stays open."))
    let shown = try room.join(
      "ana",
      typing: [
        "/mitigated failed over", "/close", "checkout answers 500 while the replica lags",
        "fail over", "a job without a limit", "limit the job", "Bo", "whenever", "in 2 weeks",
        "runbooks/checkout.md", "", "/close", "load test 812",
      ])
    #expect(shown.contains("is no day"))
    #expect(shown.contains("Not closed: 1 missing. It stays mitigated."))
    #expect(shown.contains("Closed: checkout 500s."))
    #expect(try room.incident.state == .closed)
  }

  @Test func `recognises a failure that was seen before and has it confirmed`() throws {
    try room.join("ana", typing: ["/signature checkout answers 500 while the replica lags"])
    let shown = try room.sit(
      "ana", ["incident", "open", "again"],
      typing: ["/signature 500s in checkout, replica lagging", "y"])
    #expect(shown.contains("Is it the same failure again?"))
    #expect(shown.contains("% alike: 500s, checkout, replica, lagging"))
    let again = try #require(try Incidents(room.entries).all.last)
    #expect(again.relations.map(\.isRepeat) == [true])
  }

  @Test func `says what those outside want to know and winds the clock`() throws {
    room.wait(minutes: 20)
    let shown = try room.join("bo", typing: ["/can", "/clock"])
    #expect(shown.contains("Conditions\n- checkout 500s: open, 20 min"))
    #expect(shown.contains("Needs\n- an incident lead"))
    #expect(shown.contains("update in 30 min"))
    #expect(try room.incident.updates.count == 1)
  }

  @Test func `offers the nearest of what it does not know`() throws {
    let shown = try room.join("bo", typing: ["/whoo", "/help"])
    #expect(shown.contains("There is no /whoo. Did you mean /who?"))
    #expect(shown.contains("/own TASK NAME MIN"))
    #expect(try room.incident.notes.count == 1)
  }

  @Test func `drafts the mistake note with the timeline before one's eyes`() throws {
    room.wait(minutes: 5)
    let shown = try room.join(
      "ana",
      typing: [
        "/mitigated failed over", "/mistake", "a job ran without a limit", "I limit it now",
        "41 shops", "bo", "", "", "", "", "", "/clock",
      ])
    #expect(shown.contains("mitigated: failed over"))
    #expect(try room.incident.mistakes.count == 1, "\(shown)")
    #expect(try room.incident.clocks.isEmpty)
  }

  @Test func `tells honestly of whom there was no sign, and never that they left`() throws {
    // Whoever has a role does not get out by Ctrl-D: they go away and stay listed.
    try room.join("ana", typing: ["/role scribe ana"], status: 1)
    room.wait(minutes: 20)
    let shown = try room.join("bo", typing: ["/who", "/role lead bo"], status: 1)
    #expect(shown.contains("in the room: ana (no sign since 10:00), bo\n"))
    room.wait(minutes: 20)
    // Coming back after a while is itself a sign.
    let later = try room.join("ana", typing: ["/who"], status: 1)
    #expect(later.contains("in the room: ana, bo (no sign since 10:20)\n"))
    #expect(try room.incident.people.map(\.name) == ["ana", "bo"])
  }

  @Test func `puts a clock off with a reason that all see`() throws {
    let shown = try room.join(
      "bo",
      typing: ["/snooze 10", "/snooze soon", "/snooze 10 the vendor calls back at 11", "/clock"])
    #expect(shown.contains("needs the reason"))
    #expect(shown.contains("needs the minutes"))
    #expect(shown.contains("update, put off to 10:40: the vendor calls back at 11."))
    #expect(shown.contains("update in 40 min"))
    #expect(
      try room.join("ana", typing: []).contains(
        "bo  puts off the update to 10:40: the vendor calls back at 11"))
  }

  @Test func `lets its people keep their actions when they leave, and tells all`() throws {
    try room.join("bo", typing: ["/action limit the job", "Bo", "2026-12-04", "", "/leave"])
    let action = try #require(try room.incident.actions.first?.id.short)
    #expect(
      try room.join("ana", typing: ["/log 1"]).contains(
        "bo  left; keeps “limit the job” (\(action)), due 2026-12-04"))
    #expect(try room.incident.actions.map(\.said.owner) == ["bo"])
  }

  @Test func `wants a reason for an action that may wait long`() throws {
    let shown = try room.join(
      "ana",
      typing: [
        "/severity 1", "/action limit the job", "Bo", "in 6 weeks", "", "/action limit the job",
        "Bo", "in 6 weeks", "the vendor ships in December", "",
      ])
    #expect(shown.contains("That is more than 4 weeks."))
    #expect(shown.contains("No reason, no such day."))
    #expect(try room.incident.actions.map(\.said.why) == ["the vendor ships in December"])
  }

  @Test func `obeys in the middle of a walk what does not need the whole room`() throws {
    let shown = try room.join(
      "ana",
      typing: [
        "/own call the vendor ana 10", "/overload", "/who", "/at 09:55 the alert came",
        "/note the vendor is slow", "/park the old alert", "/close", "/done", "/leave",
      ])
    #expect(shown.contains("in the room: ana"))
    #expect(shown.contains("/close waits until this walk is over."))
    #expect(shown.contains("Done: call the vendor."))
    let incident = try room.incident
    #expect(incident.notes.compactMap { $0["Text"] }.contains("the alert came"))
    #expect(incident.notes.compactMap { $0["Text"] }.contains("the vendor is slow"))
    #expect(incident.parked.map { $0["Text"] } == ["the old alert"])
    #expect(incident.tasks.allSatisfy { !$0.isOpen })
    #expect(incident.overloads.isEmpty)
  }
}
