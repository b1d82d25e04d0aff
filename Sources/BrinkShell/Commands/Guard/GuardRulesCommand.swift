import BrinkFiles
import BrinkModel
import DisplayText
import Guard

/// Lists the rules, how they are used, and the exceptions from them.
enum GuardRulesCommand {
  static let command = Command(
    CommandDescription(
      "guard rules", summary: "list the rules, how they were used, and exceptions from them",
      details: """
        Each rule has its level, and where decisions name it how often it was crossed and held. One that \
        is crossed again and again within seconds and never held is called ceremony: change or drop it.
        """)
  ) { session, _ throws(Fault) in
    let book = RuleBook(session)
    let uses = RuleUse.all(
      in: try session.journal().entries(matching: EntryFilter(kinds: RuleUse.kinds)))
    var pack = ""
    for source in book.sources {
      for rule in source.rules {
        if rule.pack != pack {
          pack = rule.pack
          session.print("\(pack, .bold)\n")
        }
        session.print(
          "  \(rule.id.padded(to: 34), .accent) \(rule.level.name.padded(to: 8)) \(rule.catches)\n")
        if let use = uses[rule.id] { session.print(text(of: use)) }
      }
    }
    let exceptions = try session.exceptions()
    if !exceptions.isEmpty { session.print("\("exceptions", .bold)\n") }
    for exception in exceptions {
      let state: StyledText =
        exception.holds(on: session.now.date)
        ? "until \(exception.until)" : "ended \(exception.until)"
      session.print(
        "  \(exception.id.short, .accent) \(exception.rule) for \(exception.scope), \(state), \(exception.by): \(exception.why)\n"
      )
    }
    for trouble in book.troubles { session.warn(FaultText.text(of: trouble)) }
    return ExitStatus.done.rawValue
  }

  private static func text(of use: RuleUse) -> StyledText {
    let median = use.medianSeconds.map { ", median \($0) s" } ?? ""
    let ceremony: StyledText =
      use.isCeremony ? "  \("ceremony: always crossed unread", .warning)" : ""
    let passed = use.passed == 0 ? "" : ", passed unasked \(use.passed)"
    return "    crossed \(use.crossed), held \(use.held)\(passed)\(median)\(ceremony)\n"
  }
}
