import TestSupport
import Testing

@Suite struct `A malformed` {
  let brink: Brink

  init() throws {
    brink = try Brink()
  }

  private static let good =
    "Id: 01M7XW0000AAAAAAAAAAAA7777\nAt: 2026-11-20T10:00:00.000+00:00\n"
    + "Kind: note\nBy: bo\nText: a good one\n"

  @Test func `record is skipped alone, named with its file and line`() throws {
    _ = try brink.run(["boundary"] + Judgment.operands)
    let path = try brink.plant("no field at all\n\n" + Self.good)
    for words in [["log"], ["log", "--json"]] {
      let outcome = try brink.run(words)
      #expect(outcome.status == 0)
      #expect(outcome.text.contains("a good one"))
      #expect(outcome.text.contains("drop the old index"))
      #expect(outcome.complaint.contains("\(path):6"), "\(outcome.complaint)")
    }
    #expect(try brink.run("check", "journal").status == 1)
    #expect(try brink.run("due").status == 0)
  }

  @Test func `end of a log is shown as torn and written on from`() throws {
    _ = try brink.run(["boundary"] + Judgment.operands)
    let path = try #require(brink.logs.first)
    _ = try brink.sh("printf '\\nId: 01M7XW0000AAAAAAAAAAAA7777\\nAt: 2026-' >> '\(path)'")
    let shown = try brink.run("log")
    #expect(shown.complaint.contains("torn"), "\(shown.complaint)")
    #expect(shown.text.contains("drop the old index"))
    _ = try brink.run("boundary", "doing=after", "weight=task")
    #expect(try brink.run("log").text.contains("after"))
  }

  @Test(arguments: [
    ("name: x\nbody: [\n", "bad.yaml:3:1"), ("name: &a x\nbody: *a\n", "bad.yaml:"),
    ("name: x\n", "bad.yaml:"), ("\tname: x\n", "bad.yaml:1:1"),
    ("name: x\nbody:\n  - type: inptu\n", "Did you mean"),
  ])
  func `checklist is refused with the line and what to do`(text: String, complaint: String) throws {
    try brink.folder.write(Array(text.utf8), to: "work/bad.yaml")
    let check = try brink.run("check", "prompts", "bad.yaml")
    #expect(check.status == 65, "\(check.text)")
    #expect(check.text.contains(complaint), "\(check.text)")
    let walk = try brink.run("walk", "bad.yaml")
    #expect(walk.status == 65)
    #expect(walk.complaint.contains(complaint), "\(walk.complaint)")
    #expect(brink.log == "")
  }

  @Test func `configuration is refused with the line and what to do`() throws {
    try brink.folder.makeFolder("home/.config/brink")
    try brink.folder.write(Array("nmae: Ana\n".utf8), to: "home/.config/brink/config.yaml")
    let outcome = try brink.run("boundary", "doing=x", "weight=task")
    #expect(outcome.status == 78)
    #expect(outcome.complaint.contains("config.yaml:1:1: no such setting: nmae"))
    #expect(outcome.complaint.contains("Did you mean name?"))
    #expect(brink.log == "")
  }
}

@Suite struct `Hostile text` {
  /// An escape sequence, a window title, a C1 control, a reversal, a space of no width, a tag.
  private static let hostile =
    "a\u{1b}[2Jb\u{1b}]0;owned\u{7}c\u{9b}31md\u{202e}e\u{200b}f\u{e0041}g\u{2066}h"

  private func expectHarmless(
    _ outcome: Program.Outcome, _ what: String, mustShow: String = "owned"
  ) {
    let text = outcome.text + outcome.complaint
    let raw = text.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0xa: false
      case 0..<0x20, 0x7f...0x9f, 0x200b...0x200f, 0x202a...0x202e, 0x2066...0x2069,
        0xe0000...0xe007f:
        true
      default: false
      }
    }
    #expect(raw.isEmpty, "\(what): \(raw.map { String($0.value, radix: 16) })")
    #expect(text.contains(mustShow), "\(what) shows nothing of it")
  }

  @Test func `from a teammate's log is shown, not obeyed`() throws {
    let brink = try Brink()
    let id = "01M7XW0000AAAAAAAAAAAA7777"
    try brink.plant(
      "Id: \(id)\nAt: 2026-11-20T10:00:00.000+00:00\nKind: decision\nBy: \(Self.hostile)\n"
        + "Doing: \(Self.hostile)\nWeight: judgment\nSentence: \(Self.hostile)\nCrossed: yes\n"
        + "LookBack: 2026-11-20\n")
    for words in [
      ["log"], ["log", "--json"], ["show", id], ["show", id, "--json"], ["due", "--all"],
      ["due", "--all", "--json"], ["strike", id, "--why", "hostile"],
    ] {
      expectHarmless(try brink.run(words), words.joined(separator: " "))
    }
  }

  @Test func `in a malformed record is not obeyed`() throws {
    let brink = try Brink()
    try brink.plant("this is no field \(Self.hostile)\n\nowned \(Self.hostile): x\n")
    expectHarmless(try brink.run("log"), "log", mustShow: "bo.elsewhere.rec:6")
    expectHarmless(
      try brink.run("check", "journal"), "check journal", mustShow: "bo.elsewhere.rec:6")
  }

  @Test func `in a checklist is shown, not obeyed`() throws {
    let brink = try Brink()
    let text = "name: x\nbody:\n  - type: \"\(Self.hostile)\"\n"
      .replacing("\u{1b}", with: "\\e").replacing("\u{7}", with: "\\a")
      .replacing("\u{9b}", with: "\\x9b")
    try brink.folder.write(Array(text.utf8), to: "work/bad.yaml")
    expectHarmless(try brink.run("check", "prompts", "bad.yaml"), "check prompts")
    expectHarmless(try brink.run("walk", "bad.yaml"), "walk")
  }

  @Test func `on the command line is shown, not obeyed`() throws {
    let brink = try Brink()
    for words in [
      [Self.hostile], ["log", "--" + Self.hostile], ["show", Self.hostile],
      ["check", "sentence", Self.hostile], ["check", "sentence", "--json", Self.hostile],
      ["boundary", Self.hostile], ["--", Self.hostile], ["walk", Self.hostile],
    ] {
      expectHarmless(try brink.run(words), words.joined(separator: " "))
    }
  }

  @Test func `in an answer enters the log made visible`() throws {
    let brink = try Brink()
    let outcome = try brink.run("boundary", "doing=\(Self.hostile)", "weight=task")
    #expect(outcome.status == 0, "\(outcome.complaint)")
    #expect(!brink.log.contains("\u{1b}"))
    #expect(brink.log.contains("owned"))
  }

  @Test func `on a terminal leaves the terminal as it is`() throws {
    let brink = try Brink()
    try brink.plant(
      "Id: 01M7XW0000AAAAAAAAAAAA7777\nAt: 2026-11-20T10:00:00.000+00:00\nKind: note\nBy: bo\n"
        + "Text: \(Self.hostile)\n")
    let person = try brink.sit("log")
    _ = try person.exit()
    let shown = String(decoding: person.terminal.transcript, as: UTF8.self)
    #expect(shown.contains("owned"))
    for raw in ["\u{1b}[2J", "\u{1b}]", "\u{202e}", "\u{200b}"] { #expect(!shown.contains(raw)) }
  }
}
