import BrinkModel
import Rec
import Testing

@Suite struct `A claim asked for` {
  private func walk() throws -> Walk {
    try ChecklistFixture.walk(
      ChecklistFixture.checklist(
        """
        name: One
        description: item
        body:
          - type: input
            id: claim
            attributes: {label: What do you claim}
            validations: {required: true}
            brink: {as: claim}
        """))
  }

  @Test func `is recorded with its parts when it is whole`() throws {
    var walk = try walk()
    let text =
      "If this rule is applied, reopened tickets drop by 25 % in the next 20 releases against the"
      + " previous 20; if not, the rule goes"
    walk.type(text)
    #expect(
      walk.recorded?.dropFirst() == [
        "Claim=\(text)", "Metric=reopened tickets", "Direction=down", "Threshold=25 %",
        "Window=the next 20 releases", "Baseline=the previous 20",
        "Condition=this rule is applied", "Consequence=the rule goes",
      ])
  }

  @Test func `asks one question and takes the missing words alone`() throws {
    var walk = try walk()
    walk.type("p99 latency drops by 20%")
    #expect(walk.question?.text == "By when, or over how many cycles?")
    walk.type("by the end of June")
    #expect(
      walk.recorded?.dropFirst() == [
        "Claim=p99 latency drops by 20%, by the end of June", "Metric=p99 latency",
        "Direction=down", "Threshold=20%", "Window=the end of June",
      ])
  }

  @Test func `puts the missing words before what happens if it is false`() throws {
    var walk = try walk()
    walk.type("p99 latency drops by 20%; if not, we roll back")
    walk.type("by the end of June")
    #expect(
      walk.recorded?.dropFirst().first
        == "Claim=p99 latency drops by 20%, by the end of June; if not, we roll back")
    #expect(walk.recorded?.contains("Consequence=we roll back") == true)
  }

  @Test func `takes the whole claim anew`() throws {
    var walk = try walk()
    walk.type("everything gets better")
    walk.type("rollbacks drop by 20% in the next 6 sprints")
    #expect(walk.recorded?.dropFirst().first == "Claim=rollbacks drop by 20% in the next 6 sprints")
    #expect(walk.recorded?.contains("Window=the next 6 sprints") == true)
  }

  @Test func `takes a metric at the writer's word, but not another feeling`() throws {
    var walk = try walk()
    walk.type("morale improves by Easter")
    #expect(walk.question?.text.contains("cannot be counted") == true)
    walk.type("trust in the team")
    #expect(walk.recorded == nil)
    walk.type("resignations per quarter")
    #expect(walk.recorded?.contains("Metric=resignations per quarter") == true)
  }

  @Test func `that is held keeps what was clear and names what was not`() throws {
    var walk = try walk()
    walk.type("p99 latency drops")
    walk.type("/hold")
    walk.type("no number yet")
    let held = try #require(walk.recorded)
    #expect(held.contains("Claim=p99 latency drops"))
    #expect(held.contains("Metric=p99 latency"))
    #expect(held.contains { $0.contains("claim.window") })
    #expect(held.contains { $0.contains("claim.threshold") })
  }

  @Test(arguments: ["", "-", "?", "x", "by by by", "\u{0}"])
  func `never settles on nothing`(typed: String) throws {
    var walk = try walk()
    walk.type(typed)
    #expect(walk.recorded == nil)
  }
}
