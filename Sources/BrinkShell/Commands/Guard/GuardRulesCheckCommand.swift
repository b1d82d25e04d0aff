import BrinkFiles
import BrinkModel
import DisplayText
import Guard

/// Names every fault in packs of rules, and every example that does not do what it says.
enum GuardRulesCheckCommand {
  static let command = Command(
    CommandDescription(
      "guard rules check", summary: "name every fault in packs of rules, and try their examples",
      synopsis: ["FILE…"], operands: 1...Int.max, options: [.json],
      details: """
        The sound rules of a pack with a fault still count. Every line under `match` must be matched by \
        its rule and every line under `free` must not. Exits with 65 when there is a fault.
        """,
      examples: ["brink guard rules check .brink/rules/*.yaml"])
  ) { session, arguments throws(Fault) in
    var hasFaults = false
    var taken: [String: String] = [:]
    for file in arguments.operands {
      let bytes = try SmallFile.bytes(of: file, limit: RulePackReader.largestSize + 1)
      let pack = RulePackReader.read(bytes)
      var diagnostics = pack.diagnostics + failures(of: pack)
      for (id, position) in pack.positions {
        if let other = taken[id] {
          diagnostics.append(
            Diagnostic(
              .fault, .brink, at: position, "`\(id)` is taken by a rule in \(other)",
              remedy: "Give each rule an id of its own."))
        }
        taken[id] = file
      }
      diagnostics.sort { $0.position < $1.position }
      hasFaults = hasFaults || diagnostics.contains { $0.severity == .fault }
      for diagnostic in diagnostics {
        if arguments.has("json") {
          session.world.output.write(DiagnosticReport.json(diagnostic, in: file) + "\n")
        } else {
          session.print(DiagnosticReport.text(diagnostic, in: file))
        }
      }
      if !arguments.has("json") {
        session.print(
          "\(file): \(pack.rules.count) rules, \(pack.examples.count) examples\(diagnostics.isEmpty ? ", ok" : "")\n"
        )
      }
    }
    return (hasFaults ? ExitStatus.badData : .done).rawValue
  }

  /// Examples that are not what they say.
  private static func failures(of pack: RulePack) -> [Diagnostic] {
    let guardian = Guardian([RuleIndex(pack.rules, shapes: pack.shapes)])
    return pack.examples.compactMap { example in
      let found = guardian.judge(Array(example.line.utf8)).matches.contains {
        $0.rule.id == example.rule
      }
      guard found != example.matches else { return nil }
      return Diagnostic(
        .fault, .brink, at: example.position,
        example.matches
          ? "`\(example.rule)` does not match this line" : "`\(example.rule)` matches this line",
        remedy: "Correct the rule's `when`, or the example.")
    }
  }
}
