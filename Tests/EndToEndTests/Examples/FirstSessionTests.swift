import TestSupport
import Testing

@Suite struct `The first session` {
  private static let kept = "\(Checkout.path)/examples/first-session.txt"

  private func keptTranscript() throws -> Transcript {
    Transcript(text: try Program("cat", [Self.kept]).run().text)
  }

  @Test(.enabled(if: Checkout.isRewritten)) func `is written anew when asked`() throws {
    let text = try keptTranscript().replayed(with: Brink()).text
    let written = try Program("tee", [Self.kept]).run(input: Array(text.utf8))
    #expect(written.status == 0)
  }

  @Test(.disabled(if: Checkout.isRewritten)) func `looks as it does today`() throws {
    let kept = try keptTranscript()
    let today = try kept.replayed(with: Brink())
    let lines = today.lasting.split(separator: "\n", omittingEmptySubsequences: false)
    let difference = lines.difference(
      from: kept.lasting.split(separator: "\n", omittingEmptySubsequences: false))
    #expect(difference.isEmpty, "\(Checkout.remedy)")
  }
}
