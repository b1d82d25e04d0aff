import BrinkModel
import BrinkShell
import TestSupport
import Testing

/// One person who comes back to the same journal on other days.
private struct Comings {
  let brink: Brink

  init() throws {
    brink = try Brink()
  }

  /// Runs a command that day and types those lines; gives everything that was shown.
  @discardableResult
  func on(_ day: String, _ words: [String], typing lines: [String]) throws -> String {
    let clock = ScriptedClock(try #require(Timestamp("\(day)T10:00:00.000+00:00")))
    let conversation = ScriptedConversation(lines, clock)
    let world = World.scripted(
      ["BRINK_JOURNAL": brink.journal, "LANG": "C.UTF-8", "TERM": "xterm"], login: Brink.login,
      host: "desk", clock, conversation, random: { UInt64.random(in: .min ... .max) })
    let status = Program(world).run(CommandWords(words))
    #expect(status == 0, "\(conversation.shown)")
    #expect(conversation.unused == [], "\(conversation.shown)")
    return conversation.shown
  }

  /// What `brink show` calls the entry recorded last of that kind.
  func last(_ kind: String) throws -> String {
    let ids = brink.values("Id")
    let index = try #require(brink.values("Kind").lastIndex(of: kind))
    return ids[index]
  }
}

@Suite struct `Scores over three months` {
  private func scored(_ comings: Comings) throws -> [String] {
    let move = "Bo runs the restore while Ana watches; Ana; in 2 weeks"
    return [
      try comings.on(
        "2025-09-01", ["skill-distribution"],
        typing: ["payments", "1", "0", "1", "0", "1", move, ""]),
      try comings.on(
        "2025-10-01", ["skill-distribution"],
        typing: ["Payments", "1", "1", "1", "0", "1", move, ""]),
      try comings.on(
        "2025-11-01", ["skill-distribution"],
        typing: [" payments", "2", "1", "2", "1", "1", "Cem takes the rota; Cem; in 1 week", ""]),
    ]
  }

  @Test func `are drawn after each walk, the first with the day of the next`() throws {
    let shown = try scored(Comings())
    #expect(shown[0].contains("first score; next one on 2025-10-01"), "\(shown[0])")
    #expect(shown[1].contains("last time, 2025-09-01: Bo runs the restore while Ana watches"))
    #expect(shown[2].contains("payments  Skill distribution, 3 scores since 2025-09-01"))
    #expect(shown[2].contains("  recovery               ▁▄▄  1\n"), "\(shown[2])")
    #expect(shown[2].contains("  coverage               ▄▄█  1→2\n"))
    #expect(shown[2].contains("4→7 of 10, healthy core, risk at the edges"))
    #expect(shown[2].contains("lowest: recovery, onboarding speed, ownership rotation"))
  }

  @Test func `leave an action for each move, which is due and can be done`() throws {
    let comings = try Comings()
    let shown = try scored(comings)
    #expect(shown[0].contains("  Ana by 2025-09-15: Bo runs the restore while Ana watches ("))
    let brink = comings.brink
    #expect(
      brink.values("Kind") == ["score", "action", "score", "action", "score", "action"])
    #expect(brink.values("From").count == 3)
    let due = try brink.run("due", "--all").text
    #expect(due.contains("Cem: Cem takes the rota"))
    let action = try comings.last("action")
    #expect(try brink.run("done", action).status == 0)
    #expect(try !brink.run("due", "--all").text.contains("Cem takes the rota"))
    let score = try comings.last("score")
    #expect(try brink.run("show", score).text.contains("Cem takes the rota"))
  }

  @Test func `are due again on their day, once for each domain`() throws {
    let comings = try Comings()
    _ = try scored(comings)
    let due = try comings.brink.run("due").text
    #expect(due.contains("score payments again (Skill distribution)"), "\(due)")
    #expect(due.contains("brink skill-distribution domain=payments"))
    #expect(due.matches(of: /score payments again/).count == 1)
  }

  @Test func `are reported in words, narrow, without Unicode, and as JSON`() throws {
    let comings = try Comings()
    _ = try scored(comings)
    let brink = comings.brink
    let text = try brink.run("report", "scores").text
    #expect(text.contains("  recovery               ▁▄▄  1\n"), "\(text)")
    let plain = try brink.run(["report", "scores"], environment: ["TERM": "dumb"]).text
    #expect(plain.contains("  coverage               ~~#  1->2\n"), "\(plain)")
    #expect(!plain.unicodeScalars.contains { !$0.isASCII })
    let json = try brink.run("report", "scores", "skill-distribution", "--json").text
    #expect(json.hasPrefix(#"{"checklist":"Skill distribution","series":"payments","most":10,"#))
    #expect(json.split(separator: "\n").count == 1)
    let named = try brink.run("report", "scores", "--series", "PAYMENTS")
    #expect(named.text == text)
    let unknown = try brink.run("report", "scores", "--series", "search")
    #expect((unknown.status, unknown.complaint.contains("There are: payments.")) == (66, true))
    #expect(try brink.run("report", "scores", "retrofit").status == 2)
  }

  @Test func `are none in a journal without any, and the report says how to begin`() throws {
    let brink = try Brink()
    _ = try brink.run("park", "the alert nobody reads")
    let outcome = try brink.run("report", "scores")
    #expect((outcome.status, outcome.text.hasPrefix("Nothing was scored yet.")) == (0, true))
  }
}

@Suite struct `Coaching three times` {
  private let answers = ["1", "1", "0"]

  private func coach(_ comings: Comings, _ day: String, _ gap: String, _ action: String) throws
    -> String
  {
    try comings.on(day, ["coaching"], typing: ["Bo"] + answers + [gap, action])
  }

  @Test func `about one gap with no action is named a debt, and due until one follows`() throws {
    let comings = try Comings()
    let gap = "decisions wait for a meeting"
    _ = try coach(comings, "2025-09-03", gap, "")
    let second = try coach(comings, "2025-09-10", "Decisions wait for a meeting.", "")
    #expect(second.contains("named once before and nothing followed: 2025-09-03"), "\(second)")
    #expect(!second.contains("avoidance debt:"))
    let third = try coach(comings, "2025-09-17", gap, "")
    #expect(third.contains("named twice before and nothing followed: 2025-09-03, 2025-09-10"))
    let words = "avoidance debt: '\(gap)' three times since 2025-09-03, no new action"
    #expect(third.split(separator: "\n").joined(separator: " ").contains("avoidance debt: '"))
    let brink = comings.brink
    #expect(brink.values("Debt") == ["avoidance debt"])
    #expect(brink.values("DebtCount") == ["3"])
    #expect(brink.values("DebtSince") == ["2025-09-03"])
    #expect(try brink.run("report", "scores", "coaching").text.contains(words))
    let due = try brink.run("due").text
    #expect(due.contains("Bo: \(words)"), "\(due)")
    #expect(due.contains("brink coaching with=Bo"))
    _ = try coach(comings, "2025-09-24", gap, "Bo decides alone; Bo; in 1 week")
    #expect(try !brink.run("due", "--all").text.contains("avoidance debt"))
    #expect(try brink.run("due", "--all").text.contains("Bo: Bo decides alone"))
  }

  @Test func `through a pipe counts the same`() throws {
    let brink = try Brink()
    for _ in 1...3 {
      let outcome = try brink.run(
        ["coaching", "with=Bo"], input: "1\n1\n0\ndecisions wait\n\n")
      #expect(outcome.status == 0, "\(outcome.complaint)")
    }
    #expect(brink.values("DebtCount") == ["3"])
    #expect(brink.values("GapWas") == ["decisions wait", "decisions wait"])
    let last = try brink.run(
      ["coaching", "with=bo", "--json"], input: "1\n1\n0\nanother gap\nask him; Bo; today\n")
    let lines = last.text.split(separator: "\n")
    #expect(lines.count == 2, "\(last.text)")
    #expect(lines.first?.contains(#""GapWas":"decisions wait""#) == true)
    #expect(lines.last?.contains(#""Kind":"action""#) == true)
  }
}

@Suite struct `A one-to-one and its look-back` {
  @Test func `compare what changed in the growth plan with last time`() throws {
    let comings = try Comings()
    let six = [
      "designs wait for my review", "Bo closes designs", "two designs merged without me",
      "saying which still need me", "bringing the trade-off", "opens with a recommendation",
      "the paging design", "an hour with the storage team", "", "",
    ]
    let first = try comings.on("2025-09-01", ["one-to-one"], typing: ["Bo"] + six)
    #expect(!first.contains("last time"))
    let id = try comings.last("run")
    let month = try comings.on(
      "2025-10-01", ["outcome", id],
      typing: ["partly", "definition", "Bo closes the small ones", "one design", "in 30 days"])
    #expect(month.contains("last time, 2025-09-01: the paging design"), "\(month)")
    let again = try comings.on(
      "2025-11-01", ["outcome", id],
      typing: ["as agreed", "execution", "Bo closes all of them", "four designs", ""])
    #expect(again.contains("last time, 2025-10-01: Bo closes the small ones"), "\(again)")
    let brink = comings.brink
    #expect(brink.values("ChangedWas") == ["Bo closes the small ones"])
    #expect(brink.values("ChangedWasOn") == ["2025-10-01"])
    let page = try brink.run("show", comings.last("outcome")).text
    #expect(page.contains("changed was"), "\(page)")
    let second = try comings.on("2025-11-02", ["one-to-one"], typing: ["bo"] + six)
    #expect(second.contains("last time, 2025-09-01: designs wait for my review"))
  }
}
