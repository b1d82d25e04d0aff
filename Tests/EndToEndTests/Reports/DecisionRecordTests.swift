import TestSupport
import Testing

/// A decision as Markdown, read for what it says rather than for how it is written.
@Suite struct `A decision as a record` {
  private let brink: Brink

  init() throws { brink = try Brink() }

  /// The record of a boundary with that sentence.
  private func record(_ sentence: String) throws -> String {
    _ = try brink.run(
      "boundary", "doing=drop the index", "weight=judgment", "sentence=\(sentence)",
      "confidence=80", "pressure=pressed", "undo=create it again", "look_back=2w")
    let id = try #require(brink.values("Id").last)
    let report = try brink.run("report", "decision", id, "--format", "md")
    #expect(report.status == 0, "\(report.complaint)")
    return report.text
  }

  @Test func `gives the sentence as the reason where it was crossed`() throws {
    let text = try record("Ana owns it; it fails if checkout scans the table")
    #expect(text.hasPrefix("---\nstatus: \"accepted\"\n"))
    #expect(
      text.contains(
        "Chosen option: \"Cross\", because Ana owns it; it fails if checkout scans the table.\n"))
    #expect(text.contains("- Bad, because it fails if checkout scans the table.\n"))
    #expect(text.contains("Not known yet; to be looked back at on "))
  }

  @Test func `gives what is missing as the reason where it was held, not what was said`() throws {
    let text = try record("it will be fine")
    #expect(text.hasPrefix("---\nstatus: \"held\"\n"))
    #expect(
      text.contains(
        "Chosen option: \"Hold\", because nobody wrote down who owns it and how it fails.\n"))
    #expect(text.contains("> it will be fine\n"))
    #expect(text.contains("- Good, because nothing ran and nothing is lost.\n"))
    #expect(!text.contains("Bad, because"))
  }
}
