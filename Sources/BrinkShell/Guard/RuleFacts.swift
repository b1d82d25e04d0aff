import BrinkModel
import Guard
import Rec

/// What the rules make of a step that waits at a boundary, for its walk and its record.
struct RuleFacts {
  /// The rules, by whose leave others were not asked about, and where it was.
  private(set) var fields: [Field] = []
  /// True when the step is a judgment, whatever anybody calls it.
  private(set) var isHeld = false
  /// True when somebody else has to agree too.
  private(set) var wantsSecondPerson = false

  /// Of a step that no rule looks at.
  init() {}

  init(_ judgment: Judging.Judgment, by judging: Judging) throws(Fault) {
    let matches = judgment.verdict.told
    fields = matches.map { Field("Rule", $0.rule.id) }
    fields += judgment.exceptions.values.sorted { $0.id < $1.id }
      .map { Field("Leave", RulePass.Leave.exception($0.id).text) }
    isHeld = judgment.verdict.isHeld
    guard isHeld else { return }
    fields += [judging.surroundings.words].filter { !$0.isEmpty }.map { Field("Where", $0) }
    let policy = try judging.session.configuration.guarding
    wantsSecondPerson = matches.contains {
      $0.level.isHeld && policy.wantsSecondPerson($0.rule.id)
    }
  }
}

extension Surroundings {
  /// `branch main, context prod-eu, namespace shop`; empty where there is none of them.
  var words: String {
    [("branch", branch), ("context", context), ("namespace", namespace)]
      .compactMap { name, value in value.map { "\(name) \($0)" } }.joined(separator: ", ")
  }
}
