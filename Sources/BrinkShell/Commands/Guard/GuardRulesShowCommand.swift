import BrinkModel
import DisplayText
import Guard

/// Shows one rule whole.
enum GuardRulesShowCommand {
  static let command = Command(
    CommandDescription(
      "guard rules show", summary: "say what a rule catches, why, and what is safer",
      synopsis: ["ID"], operands: 1...1, examples: ["brink guard rules show git-push-force"])
  ) { session, arguments throws(Fault) in
    let book = RuleBook(session)
    let id = arguments.operands[0]
    guard let rule = book.rule(id) else { throw unknown(id, in: book) }
    session.print("\(rule.id, .accent)  (pack \(rule.pack), level \(rule.level.name))\n")
    session.printFilled("Catches \(rule.catches).\n\n\(rule.why)\n")
    if let safer = rule.safer { session.print("Safer: \(safer)\n") }
    if !rule.preview.isEmpty {
      session.print("Shows what would be hit: \(rule.preview.joined(separator: " "), .accent)\n")
    }
    for raise in rule.raises {
      session.print("\(raise.level.name) where it is \(raise.when.words)\n")
    }
    if let use = try session.guardUses()[id] { session.print("\(use.words)\n") }
    for exception in try session.exceptions() where exception.rule == id {
      session.print(exception.line(on: session.now.date))
    }
    session.print("From \(book.files[id] ?? "the bundled pack \(rule.pack)").\n")
    return ExitStatus.done.rawValue
  }

  static func unknown(_ id: String, in book: RuleBook) -> Fault {
    let ids = book.rules.map(\.id)
    return Fault(
      place: id, what: "no rule has this id",
      remedy: (Nearest.to(id, among: ids).map { "Did you mean \($0)? " } ?? "")
        + "`brink guard rules` lists them.", status: .usage)
  }
}
