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

  @Test(arguments: ReportsProse.keys.indices)
  func `and the manual names every key of a report`(index: Int) throws {
    let (report, keys) = ReportsProse.keys[index]
    let subject =
      switch report {
      case "incident": "$(brink log --kind incident --json | head -1 | cut -d'\"' -f4)"
      case "decision": "$(brink log --kind decision --json | head -1 | cut -d'\"' -f4)"
      default: ""
      }
    let found = try answer(
      """
      brink report \(report) \(subject) --format json | head -1 \
        | /usr/bin/python3 -c 'import sys, json; print(*json.loads(sys.stdin.read()), sep=", ")'
      """)
    #expect(found == keys.joined(separator: ", "), "\(report)")
  }
}
