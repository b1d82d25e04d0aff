import Prose
import Testing

@Suite struct `Rules about claims` {
  private let reader = ClaimReader()

  @Test(arguments: ClaimRule.all) func `refuse their examples and say why`(rule: ClaimRule) {
    for text in rule.refuses {
      let reading = reader.read(text)
      let finding = reading.findings.first { $0.reason == rule.reason }
      #expect(finding?.rule == rule.id, "\(text) \(reading.findings.map(\.rule))")
      #expect(!reading.ok, "\(text)")
      let question = finding?.question(in: text) ?? ""
      #expect(question.hasSuffix("?") || question.hasSuffix("."), "\(text)")
    }
  }

  @Test(arguments: ClaimRule.all) func `let their counterexamples pass`(rule: ClaimRule) {
    for text in rule.passes {
      let reading = reader.read(text)
      #expect(reading.ok, "\(text) \(reading.findings.map(\.rule))")
    }
  }

  @Test(arguments: ClaimCaution.all) func `caution where they must and only there`(
    caution: ClaimCaution
  ) {
    for text in caution.warns {
      let reading = reader.read(text)
      let warning = reading.warnings.first { $0.rule == caution.id }
      #expect(warning != nil, "\(text)")
      #expect(warning?.remark(in: text).isEmpty == false)
      #expect(reading.ok, "a caution stops nobody: \(text)")
    }
    for text in caution.silent {
      #expect(!reader.read(text).warnings.contains { $0.rule == caution.id }, "\(text)")
    }
  }

  @Test func `are described and shown`() {
    for rule in ClaimRule.all {
      #expect(rule.summary.hasSuffix("."), "\(rule.id)")
      #expect(!rule.passes.isEmpty && !rule.refuses.isEmpty, "\(rule.id)")
    }
    for caution in ClaimCaution.all {
      #expect(caution.summary.hasSuffix("."), "\(caution.id)")
      #expect(!caution.warns.isEmpty && !caution.silent.isEmpty, "\(caution.id)")
    }
  }
}
