import Guard

/// What no caller that is no person may do, whatever the rules say of it.
///
/// A reminder as the rest of the guard is: who hides what it runs is not found out here.
package enum AgentRules {
  /// What a caller that is no person is told about a line.
  static func answer(
    to line: String, _ verdict: Guardian.Verdict, in directory: String?, owner: String
  ) -> AgentAnswer {
    if line.contains(mark) {
      return AgentAnswer(.deny, "it changes \(mark), by which brink knows that no person is there")
    }
    let first = verdict.matches.first
    let rule = first.map { "\($0.rule.catches) [\($0.rule.id)]: \(clause($0.rule.why))" }
    if verdict.level == .deny { return AgentAnswer(.deny, rule ?? "it is denied") }
    if let reason = objection(to: line) {
      return .ask(line, because: reason, in: directory, owner: owner)
    }
    guard verdict.isHeld else {
      return AgentAnswer(.allow, rule ?? "no rule asks for anything")
    }
    return .ask(line, because: rule ?? "it is held", in: directory, owner: owner)
  }

  /// Why the line is for a person; nil where it is not.
  package static func objection(to line: String) -> String? {
    let reading = ShellReader.read(Array(line.utf8))
    for command in reading.commands {
      if command.words.first?.baseName.elementsEqual("brink".utf8) == true,
        let what = forPerson(command.words.dropFirst().map(\.text))
      {
        return what
      }
    }
    return nil
  }

  /// A sentence as a part of one: its full stop comes later.
  private static func clause(_ sentence: String) -> Substring {
    sentence.hasSuffix(".") ? sentence.dropLast() : sentence[...]
  }

  private static let mark = "BRINK_AGENT"

  /// What of brink itself only a person does: crossing, and changing what is guarded.
  private static func forPerson(_ words: [String]) -> String? {
    let plain = withoutOptions(words)
    switch plain.first {
    case nil: return "only a person walks a checklist"
    case "--", "boundary": return "only a person crosses a boundary"
    case "guard":
      let rest = plain.dropFirst().prefix(2).joined(separator: " ")
      let changes = [
        "allow", "approve", "trust", "ask", "git decide", "git install", "git uninstall",
      ]
      return changes.contains { rest == $0 || rest.hasPrefix($0 + " ") }
        ? "only a person changes what is guarded" : nil
    case "incident" where plain.dropFirst().first == "waive": return "only a person waives"
    default:
      return words.contains("--") && plain.first != "complete"
        ? "only a person crosses a boundary" : nil
    }
  }

  /// The words that are no options, and no value of one that stands before a command's name.
  private static func withoutOptions(_ words: [String]) -> [String] {
    var plain: [String] = []
    var isValue = false
    for word in words {
      defer { isValue = word == "--journal" }
      if !isValue, !word.hasPrefix("-") || word == "--" { plain.append(word) }
    }
    return plain
  }
}
