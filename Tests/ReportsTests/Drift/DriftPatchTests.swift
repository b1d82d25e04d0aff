import BrinkModel
import DisplayText
import Rec
import Reports
import TestSupport
import Testing

@Suite struct `A patch for a runbook` {
  private let today = CivilDate(daysSinceEpoch: 20_777)

  private func drift(
    _ source: String, line: Int, step: String = "gone", what: String = "CI does it",
    field: String = "What"
  ) throws -> DriftAction {
    let at = Timestamp(today, minutes: 600, offset: 60)
    let entry = Entry(
      id: EntryID(milliseconds: at.milliseconds, high: 0, low: 0x1234), at: at, kind: .action,
      by: "ana",
      fields: [
        Field(field, what), Field("Owner", "Ana"), Field("Due", "2026-12-04"),
        Field("Place", "R.md:\(line)"), Field("Step", step), Field("Line", source),
      ])
    return try #require(DriftAction(entry, due: today))
  }

  private func runbook(_ steps: [(line: Int, text: String)] = []) -> Runbook {
    Runbook(
      steps.flatMap { step in
        [
          .init(line: step.line, .item(MarkdownItem(box: .open))),
          .init(line: step.line, .text(step.text)), .init(line: step.line, .itemEnd),
        ] as [MarkdownPiece]
      })
  }

  private func report(
    _ text: String, _ drifts: DriftAction..., path: String = "R.md", runbook: Runbook? = nil
  ) -> DriftReport {
    let drift = RunbookDrift(
      path: path, .read(Array(text.utf8), runbook ?? self.runbook()), drifts)
    return DriftReport([drift], today: today)
  }

  /// What the patch of one drift adds.
  private func added(_ text: String, _ drift: DriftAction) -> [String] {
    report(text, drift).diff.split(separator: "\n").filter { $0.hasPrefix("+") }.dropFirst()
      .map { String($0.dropFirst()) }
  }

  @Test func `adds one line below the step and keeps what the runbook says`() throws {
    let diff = report("# R\n\n- [ ] a\n- [ ] b\n- [ ] c\n", try drift("- [ ] a", line: 3)).diff
    #expect(
      diff == """
        --- a/R.md
        +++ b/R.md
        @@ -1,5 +1,6 @@
         # R
        \u{20}
         - [ ] a
        +  > Not so (2026-11-20, 04HM): CI does it
         - [ ] b
         - [ ] c

        """)
  }

  @Test func `reads what old actions have in another field`() throws {
    #expect(try drift("x", line: 1, field: "Text").what == "CI does it")
  }

  @Test(arguments: [
    ("- [ ] a", "  "), ("1. a", "   "), ("12) a", "    "), ("  * a", "    "), ("-\ta", "    "),
    ("> - [ ] a", ">   "), ("- 1. a", "     "), ("-     code", "  "), ("-", " "),
  ])
  func `indents the line as deep as the step`(source: String, margin: String) throws {
    let lines = added(source + "\n", try drift(source, line: 1))
    #expect(lines.map { String($0.prefix { $0 != "N" }) } == [margin + "> "])
  }

  @Test(arguments: [
    "- a\n  goes on\n", "- a\ngoes on\n", "1.  a\n    ---\n", "- a\n  | t |\n",
  ])
  func `puts it behind the paragraph`(text: String) throws {
    let source = String(text.prefix { $0 != "\n" })
    let diff = report(text, try drift(source, line: 1)).diff
    #expect(diff.hasPrefix("--- a/R.md\n+++ b/R.md\n@@ -1,2 +1,3 @@\n \(source)\n "))
  }

  @Test func `puts it behind a block of code and nowhere in one that never ends`() throws {
    let drift = try drift("1. ```sh", line: 1)
    #expect(report("1. ```sh\n   ls\n   ```\n2. b\n", drift).diff.contains("   ```\n+   > Not"))
    let open = report("1. ```sh\n   ls\n2. b\n", drift)
    #expect(open.diff == "")
    #expect(open.remarks.first?.contains("by hand") == true)
  }

  @Test func `keeps the line ends of the file, and their absence at its end`() throws {
    let first = try drift("- a", line: 1)
    let returns = Array(report("- a\r\n- b\r\n", first).diff.utf8)
    let wanted = " - a\r\n+  > Not so (2026-11-20, 04HM): CI does it\r\n - b\r\n"
    #expect(
      String(decoding: returns, as: UTF8.self).utf8.elementsEqual(
        ("--- a/R.md\n+++ b/R.md\n@@ -1,2 +1,3 @@\n" + wanted).utf8))
    #expect(
      report("- a", first).diff.hasSuffix(
        """
        -- a
        \\ No newline at end of file
        +- a
        +  > Not so (2026-11-20, 04HM): CI does it
        \\ No newline at end of file

        """))
  }

  @Test func `goes to the nearest of equal lines`() throws {
    let text = (1...9).map { $0.isMultiple(of: 4) ? "- same" : "- \($0)" }.joined(separator: "\n")
    #expect(report(text, try drift("- same", line: 7)).json.contains("\"line\":8,\"was_line\":7"))
    #expect(report(text, try drift("- same", line: 1)).json.contains("\"line\":4,"))
  }

  @Test func `finds a changed line by the text of its step`() throws {
    let drift = try drift("- [ ] a", line: 1, step: "a")
    let moved = report("# R\n\n- [x] a\n", drift, runbook: runbook([(3, "a")]))
    #expect(moved.diff.contains(" - [x] a\n+  > Not so"))
    #expect(moved.text.plain.contains("line 3, was 1: a"))
  }

  @Test func `is none for a step that is gone or that says so already`() throws {
    let drift = try drift("- [ ] a", line: 1)
    let gone = report("- [ ] b\n", drift)
    #expect(gone.diff == "")
    #expect(gone.text.plain.contains("not there any more"))
    let said = report("- [ ] a\n  > Not so (2026-11-20, 04HM): CI does it\n", drift)
    #expect(said.diff == "")
    #expect(said.text.plain.contains("says so already"))
    #expect(said.json.contains("\"state\":\"said already\""))
  }

  @Test func `makes one hunk of what is near and two of what is far`() throws {
    func hunks(_ distance: Int) throws -> Int {
      let lines = (0...30).map { "- \($0)" }
      let drifts = [
        try drift("- 3", line: 4), try drift("- \(3 + distance)", line: 4 + distance),
      ]
      let text = lines.joined(separator: "\n") + "\n"
      return report(text, drifts[0], drifts[1]).diff.split(separator: "\n")
        .count { $0.hasPrefix("@@") }
    }
    #expect(try hunks(1) == 1)
    #expect(try hunks(4) == 1)
    #expect(try hunks(12) == 2)
  }

  @Test func `holds no line that would act on a terminal`() throws {
    let drift = try drift("- a", line: 2, what: "x\u{1b}[2J\u{202e}y")
    let far = report("\u{1b}[2J\n- a\n- b\n- \u{202e}\n", drift)
    #expect(
      far.diff.contains("@@ -2,2 +2,3 @@\n - a\n+  > Not so (2026-11-20, 04HM): x^[[2J<U+202E>y"))
    let near = report("- z\n- a\n\u{1b}[2J\n", drift)
    #expect(near.diff == "")
    #expect(near.text.plain.contains("change them by hand"))
    #expect(!(far.text.plain + near.text.plain + near.json).contains("\u{1b}"))
  }

  @Test func `quotes a path that would be read as something else`() throws {
    let drift = try drift("- a", line: 1)
    #expect(report("- a\n", drift, path: "my docs/R.md").diff.hasPrefix("--- a/my docs/R.md\t\n"))
    #expect(
      report("- a\n", drift, path: "a\n+++ b\"\u{1b}é").diff.hasPrefix(
        #"--- "a/a\012+++ b\"\033\303\251""# + "\n"))
    #expect(report("- a\n", drift, path: "café.md").diff.hasPrefix("--- a/café.md\n"))
  }
}

@Suite struct `An action that came of no runbook` {
  @Test(arguments: ["", "R.md", ":3", "R.md:0", "R.md:x", "R.md:-1"])
  func `is no drift`(place: String) {
    let now = Timestamp(CivilDate(daysSinceEpoch: 20_777), minutes: 600, offset: 60)
    let entry = Entry(
      id: EntryID(milliseconds: now.milliseconds, high: 0, low: 1), at: now, kind: .action,
      by: "ana", fields: [Field("Place", place), Field("Step", "a"), Field("Line", "- a")])
    #expect(DriftAction(entry, due: now.date) == nil)
  }
}
