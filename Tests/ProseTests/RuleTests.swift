import Prose
import Testing

@Suite struct RuleTests {
  @Test(arguments: Rule.all) func `a rule refuses its examples and says why`(rule: Rule) {
    let reader = SentenceReader()
    for text in rule.refuses {
      let reading = reader.read(text)
      let finding = reading.findings.first { $0.reason == rule.reason }
      #expect(finding?.rule == rule.id, "\(text)")
      #expect(!reading.ok, "\(text)")
      #expect(
        finding?.question(in: text).hasSuffix("?") == true
          || finding?.question(in: text).hasSuffix(".") == true)
    }
  }

  @Test(arguments: Rule.all) func `a rule lets its counterexamples pass`(rule: Rule) {
    let reader = SentenceReader()
    for text in rule.passes {
      let reading = reader.read(text)
      #expect(reading.ok, "\(text) \(reading.findings.map(\.rule))")
    }
  }

  @Test func `every rule is described and shown`() {
    for rule in Rule.all {
      #expect(rule.summary.hasSuffix("."), "\(rule.id)")
      #expect(!rule.passes.isEmpty, "\(rule.id)")
      #expect(!rule.refuses.isEmpty || rule.id == "sentence-repeats-the-step")
    }
  }
}
