import Guard
import Rules
import Testing

@Suite struct `What a rule is found by` {
  private func condition(_ tests: RuleCondition.Test...) -> RuleCondition {
    var condition = RuleCondition()
    condition.tests = tests
    return condition
  }

  private func program(_ name: String) -> RuleCondition { condition(.program([Glob(name)])) }

  private func writing(_ file: String) -> RuleCondition { condition(.writes([Glob(file)])) }

  @Test func `is each of what one of which is enough`() {
    let either = condition(.any([program("rm"), writing("/var/log/*"), program("tee")]))
    #expect(either.anchors == [.programs([Glob("rm"), Glob("tee")]), .redirection])
  }

  @Test func `is the most telling of what must all hold`() {
    let both = condition(.writes([Glob("/etc/*")]), .program([Glob("tee")]))
    #expect(both.anchors == [.programs([Glob("tee")])])
    #expect(condition(.all([writing("/etc/*"), program("tee")])).anchors == both.anchors)
  }

  @Test func `is nothing where one of several ways has nothing`() {
    let any = condition(.any([program("rm"), condition(.word([Glob("*prod*")]))]))
    #expect(any.anchors == nil)
  }

  @Test func `is never every line, in what is bundled`() {
    for rule in RuleTable(BundledRules.table).rules {
      let anchors = rule.when.anchors ?? [.text(nil)]
      #expect(!anchors.contains(.text(nil)), "\(rule.id)")
      #expect(!anchors.contains(.programs([Glob("*")])), "\(rule.id)")
    }
  }
}
