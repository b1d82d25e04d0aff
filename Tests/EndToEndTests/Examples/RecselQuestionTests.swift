import BrinkShell
import TestSupport
import Testing

/// The manual's questions, asked of recsel and of brink over the example journal.
@Suite struct `The manual's ten questions` {
  private static let journal = "\(Checkout.path)/examples/journal"
  private let brink: Brink

  init() throws { brink = try Brink() }

  private func answer(_ line: String) throws -> String {
    let outcome = try brink.sh(
      (ReportsProse.preparation + [line]).joined(separator: "\n"),
      environment: ["BRINK_JOURNAL": Self.journal])
    #expect(outcome.complaint == "", "\(line)")
    return outcome.text.trimmingPrefix { $0 == " " }.filter { $0 != "\n" }
  }

  @Test(arguments: ReportsProse.questions.indices)
  func `have one answer, whoever is asked`(index: Int) throws {
    let question = ReportsProse.questions[index]
    let counted = try answer("all | \(question.recsel)")
    #expect(Int(counted) != nil, "\(question.words): \(counted)")
    #expect(try answer(question.brink) == counted, "\(question.words)")
  }

  @Test func `are ten, and not all of them are answered with nothing`() throws {
    #expect(ReportsProse.questions.count == 10)
    let counts = try ReportsProse.questions.map { try answer("all | \($0.recsel)") }
    #expect(counts.count { $0 != "0" } >= 8, "\(counts)")
  }
}
