import Prose
import Testing

@Suite struct ReaderTests {
  private let reader = SentenceReader()

  private func read(_ text: String) -> (owner: String?, failure: String?, reasons: [String]) {
    let reading = reader.read(text)
    return (
      reading.owner?.text(in: text), reading.failure?.text(in: text),
      reading.reasons.map(\.rawValue)
    )
  }

  @Test func `owner and failure are given as they were written`() {
    let (owner, failure, reasons) = read(
      "Nguyễn Thị Hà's call; it fails if the invoices go out twice.")
    #expect(owner == "Nguyễn Thị Hà")
    #expect(failure == "the invoices go out twice")
    #expect(reasons == [])
  }

  @Test func `names are read in scripts without capitals and without blanks`() {
    #expect(read("owner: 李娜. fails: the callback times out and orders sit unpaid").owner == "李娜")
    #expect(read("أحمد decides; it fails if the pump stays off all night").owner == "أحمد")
  }

  @Test func `the asides after a failure are left out of it`() {
    let (_, failure, _) = read(
      "Ines owns it, and it fails if the key leaks, which nobody would notice for weeks.")
    #expect(failure == "the key leaks")
  }

  @Test func `a vague part leaves the other one standing`() {
    let (owner, failure, reasons) = read("Ines owns it and it fails if something goes wrong")
    #expect(owner == "Ines")
    #expect(failure == nil)
    #expect(reasons == ["vague-failure"])
  }

  @Test func `what hinges on words quotes them in its question`() throws {
    let text = "The platform team owns it and it fails if the key leaks."
    let finding = try #require(reader.read(text).findings.first)
    #expect(finding.span?.text(in: text) == "The platform team")
    #expect(
      finding.question(in: text)
        == "“The platform team” is a group. Which one person answers for it?")
  }

  @Test func `the step pasted back is no sentence about it`() {
    let reading = reader.read("kubectl drain node-7", doing: "kubectl drain node-7")
    #expect(reading.reasons == [.noOwner, .noFailure])
    #expect(
      reading.findings.map(\.rule) == ["sentence-repeats-the-step", "sentence-repeats-the-step"])
  }

  @Test(arguments: [
    "", " ", "-", "?", "...", "asdf", "lorem ipsum dolor sit amet", "n/a", "🙂", "\u{0}\u{1}\u{7}",
    "One sentence: who owns this decision, and how does it fail?", "who owns this decision",
  ]) func `nothing passes that says nothing`(text: String) {
    let reading = reader.read(text)
    #expect(!reading.ok)
    #expect(reading.owner == nil)
    #expect(reading.failure == nil)
  }

  @Test func `a name on the roster is read where it could be another word`() {
    let known = SentenceReader(roster: ["Quillon Zedd"])
    #expect(known.read("zedd - the old badge still opens the vault").owner != nil)
  }
}
