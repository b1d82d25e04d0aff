import TestSupport
import Testing

@Suite struct `The example queries` {
  private static let kept = "\(Checkout.path)/examples/README.md"

  /// The page with what every command behind a `$` prints now below it.
  private func answered(_ page: String) throws -> String {
    let brink = try Brink()
    var lines: [Substring] = []
    var isAnswer = false
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      if isAnswer, line.hasPrefix("    "), !line.hasPrefix("    $ ") { continue }
      isAnswer = line.hasPrefix("    $ ")
      lines.append(line)
      guard isAnswer else { continue }
      let outcome = try brink.sh("cd '\(Checkout.path)' && \(line.dropFirst(6))")
      #expect(outcome.complaint == "", "\(line)")
      #expect(outcome.status == 0, "\(line)")
      lines += outcome.text.split(separator: "\n").map { "    \($0)" }
    }
    return lines.joined(separator: "\n")
  }

  private func keptPage() throws -> String { try Program("cat", [Self.kept]).run().text }

  @Test(.enabled(if: Checkout.isRewritten)) func `are answered anew when asked`() throws {
    let page = try answered(keptPage())
    #expect(try Program("tee", [Self.kept]).run(input: Array(page.utf8)).status == 0)
  }

  @Test(.disabled(if: Checkout.isRewritten)) func `have the answers that stand there`() throws {
    let page = try keptPage()
    #expect(try answered(page) == page, "\(Checkout.remedy)")
  }
}
