import Guard

/// Reads the surroundings that a raise speaks of.
enum SurroundingsReader {
  static func read(_ block: inout PackBlock) -> SurroundingsPattern {
    var pattern = SurroundingsPattern()
    pattern.branch = globs("branch", &block)
    pattern.context = globs("context", &block)
    pattern.namespace = globs("namespace", &block)
    pattern.host = globs("host", &block)
    pattern.user = globs("user", &block)
    pattern.isRemote = block.answer("ssh")
    for (text, position) in block.texts("environment") ?? [] {
      let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty,
        let globs = Glob.alternatives(String(parts[1]))
      else {
        block.complain(at: position, "`\(text)` names no variable", "Write NAME=value.")
        continue
      }
      pattern.environment += globs.map { (String(parts[0]), $0) }
    }
    return pattern
  }

  private static func globs(_ key: String, _ block: inout PackBlock) -> [Glob] {
    (block.texts(key) ?? []).flatMap { text -> [Glob] in
      guard let globs = Glob.alternatives(text.text) else {
        block.complain(at: text.position, "`{…}` that stands for too many words", "Write a list.")
        return []
      }
      return globs
    }
  }
}
