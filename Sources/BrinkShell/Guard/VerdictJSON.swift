import BrinkModel
import Guard
import Reports

/// What the guard says about a line, for scripts.
enum VerdictJSON {
  /// One object on one line, without its end.
  static func text(
    of verdict: Guardian.Verdict, about line: String, _ exceptions: [String: RuleException] = [:]
  ) -> String {
    JSONText.object([
      ("line", JSONText.string(line)), ("level", JSONText.string(verdict.level.name)),
      ("held", verdict.isHeld ? "true" : "false"),
      ("unsure", JSONText.array(verdict.doubts.map { JSONText.string($0.what) })),
      (
        "matches",
        JSONText.array(verdict.matches.map { text(of: $0, exceptions) })
      ),
    ])
  }

  /// One match; the exception is the one by which it passes.
  static func text(of match: RuleMatch, _ exceptions: [String: RuleException]) -> String {
    let exception = match.level == .task ? exceptions[match.rule.id] : nil
    return JSONText.object([
      ("rule", JSONText.string(match.rule.id)), ("pack", JSONText.string(match.rule.pack)),
      ("level", JSONText.string(match.level.name)),
      ("raised_by", match.raisedBy.map(JSONText.string) ?? "null"),
      ("catches", JSONText.string(match.rule.catches)), ("why", JSONText.string(match.rule.why)),
      ("safer", match.rule.safer.map(JSONText.string) ?? "null"),
      ("preview", JSONText.array(match.preview.map(JSONText.string))),
      ("words", JSONText.array(match.words.map(JSONText.string))),
      ("target", match.target.map(JSONText.string) ?? "null"),
      ("exception", exception.map { JSONText.string($0.id.text) } ?? "null"),
    ])
  }
}
