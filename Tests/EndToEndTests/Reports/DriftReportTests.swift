import BrinkFiles
import BrinkModel
import TestSupport
import Testing

@Suite struct `The drift of runbooks` {
  private let brink: Brink

  private static let text = """
    # Release

    - [ ] Tag it
      with the number
    - [ ] Push it

      ```sh
      ./push
      ```
    - [ ] In order
      1. first
      2. second
    goes on
      3. third

    > - [ ] Quoted
    - [x] Tell support
    """

  init() throws {
    brink = try Brink()
    try brink.folder.makeFolder("work/docs")
    try write(Self.text)
  }

  private func write(_ text: String) throws {
    try brink.folder.write(Array(text.utf8), to: "work/docs/RELEASE.md")
  }

  private var file: String {
    get throws {
      String(decoding: try brink.folder.bytes("work/docs/RELEASE.md"), as: UTF8.self)
    }
  }

  private func walk(_ answers: String...) throws {
    let outcome = try brink.run(
      ["walk", "docs/RELEASE.md"], input: answers.joined(separator: "\n") + "\n")
    try #require(outcome.status == 0, "\(outcome.complaint)")
  }

  private func walkDrifting() throws {
    try walk(
      "drift CI tags it | Ana | today", "drift it goes to Y | Bo | in 2 weeks", "done",
      "drift not needed | Ana | tomorrow", "drift never\u{1b}[2J | Ana | tomorrow", "done",
      "drift <b>x</b> | Ana | tomorrow", "drift by mail now | Dana | tomorrow")
  }

  @Test func `waits for its owner with its place, and is closed by its words`() throws {
    try walk("drift CI tags it | Dana | today", "d", "d", "d", "d", "d", "d", "d")
    #expect(brink.values("What") == ["CI tags it"])
    let due = try brink.run("due", "--all").text
    #expect(due.contains("Dana: CI tags it (docs/RELEASE.md:3)"), "\(due)")
    let id = try #require(brink.values("Id").last)
    #expect(try brink.run("done", id).text.contains("Done: CI tags it."))
    #expect(try brink.run("report", "drift").text == "No runbook is known to be wrong.\n")
  }

  @Test func `recorded by an older version is read as well`() throws {
    let ids = ["01M7XW0000AAAAAAAAAAAA7777", "01M7XW0001BBBBBBBBBBBB8888"]
    try brink.plant(
      """
      Id: \(ids[0])
      At: 2026-11-10T10:00:00.000+00:00
      Kind: run
      By: bo
      Runbook: docs/RELEASE.md
      Directory: \(brink.directory)

      Id: \(ids[1])
      At: 2026-11-10T10:00:01.000+00:00
      Kind: action
      By: bo
      Text: CI tags it
      Owner: Dana
      Due: 2026-11-11
      Place: docs/RELEASE.md:3
      Step: Tag it with the number
      Line: - [ ] Tag it
      About: \(ids[0])

      """)
    #expect(try brink.run("due", "--all").text.contains("Dana: CI tags it (docs/RELEASE.md:3)"))
    // From another folder: the walk says where the runbook was.
    let report = try brink.sh("cd docs && brink report drift --format diff").text
    #expect(report.hasPrefix("--- a/RELEASE.md\n"), "\(report)")
    #expect(try brink.run("done", "8888").text.contains("Done: CI tags it."))
  }

  @Test func `is a patch that git and patch accept and that leaves every step as it was`() throws {
    try walkDrifting()
    let steps = try RunbookFile.read("\(brink.directory)/docs/RELEASE.md").runbook.steps
    let before = try file
    let diff = try brink.run("report", "drift", "--format", "diff")
    #expect(diff.status == 0)
    #expect(!diff.output.contains(0x1b))
    #expect(try file == before)
    try brink.folder.write(diff.output, to: "work/drift.patch")
    for check in ["git apply --check drift.patch", "patch -p1 --dry-run < drift.patch"] {
      let outcome = try brink.sh(check)
      #expect(outcome.status == 0, "\(check): \(outcome.text)\(outcome.complaint)\n\(diff.text)")
    }
    #expect(try brink.sh("git apply drift.patch").status == 0)
    let after = try RunbookFile.read("\(brink.directory)/docs/RELEASE.md").runbook.steps
    #expect(after.map(\.name) == steps.map(\.name))
    #expect(after.map(\.depth) == steps.map(\.depth))
    let noted = after.filter { step in
      step.body.contains { block in
        if case .prose(let text) = block { text.contains("Not so") } else { false }
      }
    }
    #expect(noted.map(\.number) == [1, 2, 4, 5, 7, 8])
    #expect(try brink.run("report", "drift", "--format", "diff").text == "")
  }

  @Test func `is found again where lines moved, and said where the step is gone`() throws {
    try walkDrifting()
    var text = "A new line.\n\n" + Self.text.replacing("- [x] Tell support", with: "")
    text = text.replacing("- [ ] Tag it", with: "- [x] Tag it")
    try write(text)
    let report = try brink.run("report", "drift", "docs/RELEASE.md")
    #expect(report.status == 0)
    #expect(report.text.contains("line 5, was 3: Tag it with the number"), "\(report.text)")
    #expect(report.text.contains("not there any more"))
    let applied = try brink.sh("brink report drift --format diff | git apply --check")
    #expect(applied.status == 0, "\(applied.complaint)")
    #expect(applied.complaint.contains("docs/RELEASE.md: "))
    let json = try brink.run("report", "drift", "--json")
    #expect(try brink.objects(in: json.output, heldTo: "drift") == 6)
    #expect(json.text.split(separator: "\n").count { $0.contains("\"state\":\"gone\",") } == 1)
  }

  @Test(arguments: [
    ("rm docs/RELEASE.md", 66, "no such file"),
    ("printf 'a\\0' > docs/RELEASE.md", 65, "not a text"),
    (": > docs/RELEASE.md", 65, "is empty"), ("echo text > docs/RELEASE.md", 65, "has no steps"),
    ("rm docs/RELEASE.md; mkdir docs/RELEASE.md", 65, "is no file"),
    ("rm docs/RELEASE.md; mkfifo docs/RELEASE.md", 65, "is no file"),
    ("rm docs/RELEASE.md; ln -s RELEASE.md docs/RELEASE.md", 74, "cannot be read"),
    ("seq 900000 > docs/RELEASE.md", 65, "larger than 4 MiB"),
  ])
  func `is listed where the runbook cannot be read, with the reason`(
    script: String, status: Int32, reason: String
  ) throws {
    try walkDrifting()
    _ = try brink.sh(script)
    let all = try brink.run("report", "drift")
    #expect(all.status == 0)
    #expect(all.text.contains(reason), "\(all.text)")
    #expect(all.text.contains("CI tags it"))
    #expect(try brink.run("report", "drift", "docs/RELEASE.md").status == status)
    let diff = try brink.run("report", "drift", "--format=diff")
    #expect(diff.text == "")
    #expect(diff.complaint.contains(reason))
  }

  @Test func `from elsewhere names the whole path, and applies from the root`() throws {
    try walkDrifting()
    try brink.folder.makeFolder("elsewhere")
    let report = try brink.sh("cd ../elsewhere && brink report drift")
    #expect(report.text.hasPrefix("\(brink.directory)/docs/RELEASE.md\n"), "\(report.text)")
    let applied = try brink.sh(
      "cd ../elsewhere && brink report drift --format=diff | patch -d / -p1 --dry-run")
    #expect(applied.status == 0, "\(applied.text)")
  }

  @Test func `of a runbook nobody walked is none, and a slip is named`() throws {
    try brink.folder.makeFolder("journal")
    #expect(try brink.run("report", "drift", "docs/RELEASE.md").text.hasPrefix("No runbook is"))
    let slip = try brink.run("report", "drift", "docs/RELAESE.md")
    #expect(slip.status == 66)
    #expect(slip.complaint.contains("docs/RELAESE.md: no such file"))
    let format = try brink.run("report", "drift", "--format", "html")
    #expect(format.status == 2)
    #expect(format.complaint.contains("There are: text, diff, json"))
    #expect(try brink.run("report", "drift", "--json", "--format=diff").status == 2)
  }

  @Test func `with a hostile name is shown and quoted`() throws {
    // A line end is kept in the log and has to be quoted; an escape is not, so that name is lost.
    for (folder, applies) in [("a\n+++ b", true), ("c\u{1b}[2J", false)] {
      let brink = try Brink()
      try brink.folder.makeFolder("work/\(folder)")
      try brink.folder.write(Array("- [ ] a\n".utf8), to: "work/\(folder)/x.md")
      let walked = try brink.run(["walk", "\(folder)/x.md"], input: "drift b | Ana | tomorrow\n")
      #expect(walked.status == 0, "\(walked.complaint)")
      for words in [[], ["--json"], ["--format=diff"]] {
        let report = try brink.run(["report", "drift"] + words)
        #expect(!(report.output + report.errors).contains(0x1b))
        #expect(!report.text.contains("\n+++ b/x.md"))
      }
      let applied = try brink.sh("brink report drift --format=diff | git apply --check -")
      #expect((applied.status == 0) == applies, "\(applied.complaint)")
    }
  }
}
