import BrinkFiles
import BrinkModel
import Reports

/// Which checklists earned their keep, and which have become ceremony.
enum ReportClaimsCommand {
  static let command = Command(
    CommandDescription(
      "report claims", summary: "say which checklists earned their keep and which are ceremony",
      synopsis: ["[--since DATE]"],
      options: [
        Option("since", value: "DATE", help: "count walks from that day on: 2026-09-01, 8w"), .json,
      ],
      details: """
        For every checklist: walks, median time, holds, outcomes that failed as named, claims for it
        and against it. A checklist that no claim speaks of is named as such.
        """)
  ) { session, arguments throws(Fault) in
    let since = try MomentText.value(arguments, "since", now: session.now)
    let library = try session.prompts
    var rules: [RuleUses.Rule] = []
    for name in try library.names {
      // One that cannot be read was never walked; `brink check prompts` says what is wrong.
      // Looking back, claiming and predicting are no rules of their own.
      let apart: Set<EntryKind> = [.outcome, .claim, .prediction]
      guard let checklist = try? library.checklist(named: name), !apart.contains(checklist.kind)
      else {
        continue
      }
      rules.append(RuleUses.Rule(name: name, checklist))
    }
    var uses = RuleUses(rules)
    let filter = EntryFilter(kinds: uses.kinds)
    for entry in try session.journalToRead().entries(matching: filter) {
      let isDated = !Claims.kinds.contains(entry.kind)
      if isDated, let since, entry.at < since { continue }
      uses.apply(entry)
    }
    let table = RuleTable(uses.uses)
    if arguments.has("json") {
      session.world.output.write(table.json)
    } else {
      session.print(table.text(columns: session.columns))
    }
    return ExitStatus.done.rawValue
  }
}
