import BrinkFiles
import BrinkModel
import DisplayText
import Guard
import Reports

/// Lists the rules, how they are used, and the exceptions from them.
enum GuardRulesCommand {
  static let command = Command(
    CommandDescription(
      "guard rules", summary: "list the rules, how they were used, and exceptions from them",
      options: [.json],
      details: """
        Each rule has its level, and where decisions name it how often it was crossed and held. One that \
        is crossed again and again within seconds and never held is listed as ceremony at the end: change \
        or drop it.
        """)
  ) { session, arguments throws(Fault) in
    let book = RuleBook(session)
    let uses = try session.guardUses()
    if arguments.has("json") {
      for rule in book.rules { session.world.output.write(json(of: rule, uses[rule.id])) }
    } else {
      list(book.rules, uses, session)
      list(try session.exceptions(), session)
      list(ceremonies: uses.filter(\.value.isCeremony), session)
    }
    for trouble in book.troubles { session.warn(FaultText.text(of: trouble)) }
    return ExitStatus.done.rawValue
  }

  private static func list(_ rules: [Rule], _ uses: [String: RuleUse], _ session: Session) {
    var pack = ""
    for rule in rules {
      if rule.pack != pack {
        pack = rule.pack
        session.print("\(pack, .bold)\n")
      }
      session.print(
        "  \(rule.id.padded(to: 34), .accent) \(rule.level.name.padded(to: 8)) \(rule.catches)\n")
      if let use = uses[rule.id] { session.print("    \(use.words)\n") }
    }
  }

  private static func list(_ exceptions: [RuleException], _ session: Session) {
    if !exceptions.isEmpty { session.print("\("exceptions", .bold)\n") }
    for exception in exceptions {
      session.print("  " + exception.line(on: session.now.date))
    }
  }

  private static func list(ceremonies uses: [String: RuleUse], _ session: Session) {
    guard !uses.isEmpty else { return }
    session.print("\("ceremony", .bold): always crossed unread. Change these, or drop them.\n")
    for (id, use) in uses.sorted(by: { $0.key < $1.key }) {
      session.print("  \(id, .warning)  \(use.words)\n")
    }
  }

  private static func json(of rule: Rule, _ use: RuleUse?) -> String {
    let use = use ?? RuleUse()
    return JSONText.object([
      ("rule", JSONText.string(rule.id)), ("pack", JSONText.string(rule.pack)),
      ("level", JSONText.string(rule.level.name)), ("catches", JSONText.string(rule.catches)),
      ("why", JSONText.string(rule.why)), ("safer", rule.safer.map(JSONText.string) ?? "null"),
      ("crossed", "\(use.crossed)"), ("held", "\(use.held)"), ("passed", "\(use.passed)"),
      ("median_seconds", use.medianSeconds.map { "\($0)" } ?? "null"),
      ("ceremony", use.isCeremony ? "true" : "false"),
    ]) + "\n"
  }
}
