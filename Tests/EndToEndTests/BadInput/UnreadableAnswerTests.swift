import TestSupport
import Testing

@Suite struct `An answer that cannot be taken` {
  struct Slip: Sendable, CustomTestStringConvertible {
    let name: String
    /// The lines that come before it.
    let before: [String]
    let line: String
    /// The item it was for, and what is said of it.
    let item: String
    let complaint: String
    /// A field that was answered before, which is not lost.
    let kept: String

    var testDescription: String { "\(name): \(line)" }
  }

  private static let slips = [
    Slip(
      name: "retrofit", before: ["I answer while angry", "late comments", "a night between"],
      line: "the team", item: "witness", complaint: "is a group", kept: "Pattern"),
    Slip(
      name: "retrofit",
      before: ["I answer while angry", "late comments", "a night between", "Ana"],
      line: "someday", item: "look_back", complaint: "is no day I can read", kept: "Witness"),
    Slip(
      name: "leader-drift", before: ["1", "none", "I merged four changes", "one a sprint"],
      line: "1999-01-01", item: "look_back", complaint: "1999-01-01 is over", kept: "Signal"),
    Slip(
      name: "near-miss", before: ["the cleanup nearly ran", "Bo", "orders deleted", "shops"],
      line: "ask for the host; Ana and Bo; 2w", item: "action", complaint: "two people is nobody",
      kept: "CaughtBy"),
    Slip(
      name: "lead-calibration", before: ["Ana"], line: "7", item: "delivery_reliability",
      complaint: "is not on the scale", kept: "Lead"),
    Slip(
      name: "review-signoff", before: ["changes/41"], line: "many", item: "lines",
      complaint: "`many` is no number", kept: "Change"),
    Slip(
      name: "mistake", before: [], line: "tomorrow", item: "noticed",
      complaint: "is no moment I can read", kept: "HeldBecause"),
    Slip(
      name: "overload", before: ["roll back"], line: " ; ", item: "table", complaint: "needs",
      kept: "Decision"),
  ]

  @Test(arguments: slips)
  func `holds a pipe with its place, what is wrong and what to do, and loses nothing`(
    slip: Slip
  ) throws {
    let brink = try Brink()
    let lines = slip.before + [slip.line]
    let outcome = try brink.run([slip.name], input: lines.map { $0 + "\n" }.joined())
    #expect(outcome.status == 1)
    #expect(outcome.complaint.contains("brink: \(slip.item): "), "\(outcome.complaint)")
    #expect(outcome.complaint.contains(slip.complaint), "\(outcome.complaint)")
    #expect(brink.values("Held") == ["yes"])
    #expect(brink.values("Missing").contains { $0.hasPrefix(slip.item) }, "\(brink.log)")
    #expect(!brink.values(slip.kept).isEmpty, "\(brink.log)")
    #expect(outcome.text.contains("Still missing: "), "\(outcome.text)")
  }

  @Test func `and is nothing at all leaves nothing behind`() throws {
    let brink = try Brink()
    let outcome = try brink.run(["retrofit"], input: "\n")
    #expect(outcome.status == 1)
    #expect(outcome.text == "Held: pattern is missing. Nothing was recorded.\n")
    #expect(brink.log == "")
  }
}
