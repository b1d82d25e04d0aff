package import BrinkModel
package import Guard

/// Reads what a configuration says under `guard:`.
///
/// `production:` has names of production; `raise:` has surroundings as in a rule; `grace:` minutes in which
/// the same line is not asked about again; `second-person:` ids of rules that two have to agree to.
package enum GuardPolicyReader {
  /// The policy; throws the first thing that is wrong with it.
  package static func read(_ node: YAMLNode) throws(Diagnostic) -> GuardPolicy {
    var block = PackBlock(node, "`guard`")
    var policy = GuardPolicy()
    policy.production = globs("production", &block)
    policy.secondPerson = globs("second-person", &block)
    if let grace = block.value("grace") { policy.grace = minutes(grace, &block) }
    if let raises = block.value("raise") {
      for item in raises.sequence ?? [raises] {
        policy.raises.append(RaiseReader.read(item, &block))
      }
    }
    block.reportUnknown()
    if let first = block.diagnostics.first { throw first }
    return policy
  }

  private static func globs(_ key: String, _ block: inout PackBlock) -> [Glob] {
    var globs: [Glob] = []
    for (text, position) in block.texts(key) ?? [] {
      if let alternatives = Glob.alternatives(text) {
        globs += alternatives
      } else {
        block.complain(at: position, "`{…}` that stands for too many names", "Write a list.")
      }
    }
    return globs
  }

  /// Whoever wants more than an hour wants an exception.
  private static let longestGrace = 60

  private static func minutes(_ node: YAMLNode, _ block: inout PackBlock) -> Int {
    if let minutes = node.text.flatMap({ Int($0) }), (0...longestGrace).contains(minutes) {
      return minutes
    }
    block.complain(
      at: node.position,
      "`\(node.text ?? node.sort)` is no number of minutes up to \(longestGrace)",
      "Write `grace: 5`; `brink guard allow` is for longer.")
    return 0
  }
}
