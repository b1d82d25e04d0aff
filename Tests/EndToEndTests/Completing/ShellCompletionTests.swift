import TestSupport
import Testing

@Suite struct `Tab in a shell` {
  private let brink: Brink

  init() throws {
    brink = try Brink()
    try brink.folder.makeFolder("home/.config/brink")
    let people = [
      "Ana Lima", "Bo O'Neil", "cem:ops", "Dilek \\\"D\\\" Ay", "$(touch canary)", "Eve*", "--all",
    ]
    try brink.folder.write(
      Array("people: [\(people.map { "\"\($0)\"" }.joined(separator: ", "))]\n".utf8),
      to: "home/.config/brink/config.yaml")
    try brink.folder.write([], to: "work/plan one.md")
    try brink.folder.write([], to: "work/Eve1")
  }

  @Test(arguments: CompletingShell.Kind.allCases)
  func `completes what is typed, whatever has to be quoted`(kind: CompletingShell.Kind) throws {
    #expect(try brink.run("park", "look at it").status == 0)
    let id = String(try #require(brink.values("Id").first).suffix(4))
    let shell = try CompletingShell(kind, brink)
    for (typed, words) in [
      ("sho", ["show"]), ("show ", ["show", id]), ("incident op", ["incident", "open"]),
      ("boundary weight=t", ["boundary", "weight=task"]),
      ("boundary wei", ["boundary", "weight="]),
      ("act --ow", ["act", "--owner"]), ("act --owner A", ["act", "--owner", "Ana Lima"]),
      ("act --owner=A", ["act", "--owner=Ana Lima"]),
      ("act --owner Ana\\ ", ["act", "--owner", "Ana Lima"]),
      ("act --owner 'Ana", ["act", "--owner", "Ana Lima"]),
      ("act --owner \"Ana ", ["act", "--owner", "Ana Lima"]),
      ("act --owner B", ["act", "--owner", "Bo O'Neil"]),
      ("act --owner c", ["act", "--owner", "cem:ops"]),
      ("act --owner cem:", ["act", "--owner", "cem:ops"]),
      ("act --owner D", ["act", "--owner", "Dilek \"D\" Ay"]),
      ("act --owner \\$", ["act", "--owner", "$(touch canary)"]),
      ("act --owner '$", ["act", "--owner", "$(touch canary)"]),
      ("act --owner Ev", ["act", "--owner", "Eve*"]),
      ("walk pl", ["walk", "plan one.md"]), ("-- cat pl", ["--", "cat", "plan one.md"]),
      ("log --kind dec", ["log", "--kind", "decision"]),
      ("guard git run pre", ["guard", "git", "run", "pre-push"]),
    ] {
      try shell.completes(typed, to: words)
    }
    #expect(!brink.hasFile("canary"))
  }

  @Test(arguments: CompletingShell.Kind.allCases)
  func `shows nothing that would steer the terminal`(kind: CompletingShell.Kind) throws {
    try brink.plant(
      """
      Id: 01JDP9Q4B6VJ3W8N7T5XK7QXAA
      At: 2026-11-27T10:00:00.000+00:00
      Kind: action
      By: Mallory\u{1b}]0;taken\u{7}
      Owner: Mal\u{202e}lory
      Text: x
      Due: 2026-12-01
      """)
    let shell = try CompletingShell(kind, brink)
    shell.sitting.terminal.type("args act --owner \t\t")
    try shell.sitting.sees("cem:ops")
    #expect(!shell.sitting.terminal.screen.shows("lory"))
    let shown = String(decoding: shell.sitting.terminal.transcript, as: UTF8.self)
    #expect(!shown.contains("taken") && !shown.unicodeScalars.contains("\u{202e}"))
  }
}
