import BrinkShell
import TestSupport
import Testing

@Suite struct `The manual's checklist of one's own` {
  let brink: Brink

  init() throws {
    brink = try Brink()
    try brink.folder.makeFolder("work/.brink/prompts")
    try brink.folder.write(
      Array((OwnChecklist.file + "\n").utf8), to: "work/.brink/prompts/handover.yaml")
  }

  @Test func `stands beside the source as it stands in the manual`() throws {
    let kept = try Program("cat", ["\(Checkout.path)/examples/own-checklist.yaml"]).run()
    #expect(kept.text == OwnChecklist.file + "\n")
  }

  @Test func `is checked, walked and recorded as the manual shows`() throws {
    let kept = Transcript(text: OwnChecklist.transcript + "\n")
    let today = try kept.replayed(with: brink)
    let lines = today.lasting.split(separator: "\n", omittingEmptySubsequences: false)
    let difference = lines.difference(
      from: kept.lasting.split(separator: "\n", omittingEmptySubsequences: false))
    #expect(difference.isEmpty, "OwnChecklist.swift has to show:\n\(today.text)")
  }

  @Test func `is listed among the bundled ones, for scripts too`() throws {
    let listed = try brink.run("prompts", "list", "--json").text.split(separator: "\n")
    let own = listed.filter { $0.contains("\"name\":\"handover\"") }
    #expect(own.count == 1 && own[0].contains("/.brink/prompts/handover.yaml\",\"taken\":true"))
    #expect(listed.contains("{\"name\":\"near-miss\",\"file\":null,\"taken\":true}"))
  }

  @Test func `is in the manual, and no line of it is too wide`() throws {
    let manual = try brink.run("help", "--manual").text
    #expect(manual.contains(".SH A CHECKLIST OF YOUR OWN"))
    #expect(manual.contains("$ brink handover"))
    let lines = OwnChecklist.transcript.split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 80 })
  }

  @Test func `is held without a yes, and asks only what its conditions say`() throws {
    let held = try brink.run(
      ["handover"],
      input: "Bo\njobs\n\nthe queue\n0\nwalk the restore; Ana; tomorrow\nno\n")
    #expect(held.status == 1, "\(held.complaint)")
    #expect(brink.values("Held") == ["yes"])
    #expect(brink.values("AloneBand") == ["not covered yet"])
    #expect(brink.values("Gap") == ["walk the restore"])
    #expect(brink.values("Begin").isEmpty)
    #expect(brink.values("LookBack").isEmpty)
  }
}
