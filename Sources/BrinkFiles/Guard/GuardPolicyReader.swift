package import BrinkModel
package import Guard

/// Reads what a configuration says under `guard:`.
///
/// `production:` has names of production; `raise:` has surroundings as in a rule.
package enum GuardPolicyReader {
  /// The policy; throws the first thing that is wrong with it.
  package static func read(_ node: YAMLNode) throws(Diagnostic) -> GuardPolicy {
    var block = PackBlock(node, "`guard`")
    var policy = GuardPolicy()
    for (text, position) in block.texts("production") ?? [] {
      guard let globs = Glob.alternatives(text) else {
        block.complain(at: position, "`{…}` that stands for too many names", "Write a list.")
        continue
      }
      policy.production += globs
    }
    if let raises = block.value("raise") {
      for item in raises.sequence ?? [raises] {
        policy.raises.append(RaiseReader.read(item, &block))
      }
    }
    block.reportUnknown()
    if let first = block.diagnostics.first { throw first }
    return policy
  }
}
