import BrinkFiles
import BrinkModel
import DisplayText
import Reports

/// Lists what waits for somebody.
enum DueCommand {
  static let command = Command(
    CommandDescription(
      "due", summary: "list what waits for you",
      options: [Option("all", short: "a", help: "for everybody, not only for you"), .json],
      details: "Decisions to look back at, longest overdue first, then walks left unfinished.")
  ) { session, arguments throws(Fault) in
    let list = try dueList(session, forEverybody: arguments.has("all"))
    if arguments.has("json") {
      session.world.output.write(list.json)
    } else {
      session.print(list.text(columns: session.columns))
    }
    return ExitStatus.done.rawValue
  }

  /// What waits for this person, or for everybody.
  static func dueList(_ session: Session, forEverybody: Bool) throws(Fault) -> DueList {
    let journal = try session.journal()
    let today = session.now.date
    let person = try session.person()
    let decisions = Decisions(try journal.lookBackEntries())
    var rows = decisions.due(on: today)
      .filter { forEverybody || $0.decision.concerns(person) }
      .map { decision, since in
        let sentence = decision.sentence.map { ": “\($0)”" } ?? ""
        return DueList.Row(
          id: decision.id.short, since: since, text: "look back at \(decision.doing)\(sentence)",
          command: "brink outcome \(decision.id.short)")
      }
    let drafts = try session.drafts().abandoned()
    for fault in drafts.faults { session.warn(FaultText.text(of: fault)) }
    for draft in drafts.drafts {
      rows.append(
        DueList.Row(
          id: nil, since: draft.begun.date, text: "unfinished: " + draft.summary,
          command: draft.subject.resumeCommand))
    }
    return DueList(rows, today: today)
  }
}
