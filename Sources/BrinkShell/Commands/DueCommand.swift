import BrinkFiles
import BrinkModel
import DisplayText
import Reports

/// Lists what waits for somebody.
enum DueCommand {
  static let command = Command(
    CommandDescription(
      "due", summary: "list what waits for you",
      options: [
        Option("all", short: "a", help: "for everybody, not only for you"),
        Option("format", value: "FORMAT", help: "text, json, or ics for a calendar"), .json,
      ],
      details: """
        Decisions and practices to look back at, what is missing of a mistake's note, actions whose
        day has come, incidents that are not closed, what was named again and again with nothing
        following, the parking lot, walks left unfinished, decisions of others that wait for a second
        person, entries a sync has not sent for an hour;
        longest overdue first. A calendar
        (--format ics) has what falls due within a year too.
        """,
      examples: ["brink due --format ics > due.ics"])
  ) { session, arguments throws(Fault) in
    let format = arguments.has("json") ? "json" : arguments["format"] ?? "text"
    guard ["text", "json", "ics"].contains(format) else {
      throw Fault(
        place: "--format=\(format)", what: "is no format",
        remedy: "There are: text, json, ics.", status: .usage)
    }
    session.showLongReadings()
    let isCalendar = format == "ics"
    let list = try dueList(
      session, forEverybody: arguments.has("all"), within: isCalendar ? 366 : 0)
    if isCalendar {
      session.world.output.write(DueCalendar.text(of: list, now: session.now))
    } else if format == "json" {
      session.world.output.write(list.json)
    } else {
      session.print(list.text(columns: session.columns))
    }
    return ExitStatus.done.rawValue
  }

  /// What waits for this person, or for everybody, by so many days from today.
  static func dueList(
    _ session: Session, forEverybody: Bool, within days: Int = 0
  ) throws(Fault) -> DueList {
    let today = session.now.date
    let person = forEverybody ? nil : try session.person()
    let journal = try session.journalToRead()
    var waiting = Waiting(Decisions(try journal.lookBackEntries()))
    for entry in try journal.entries(matching: Waiting.filter) {
      waiting.apply(entry)
    }
    if waiting.needsOutcomes {
      for entry in try journal.entries(matching: EntryFilter(kinds: [.outcome])) {
        waiting.apply(entry)
      }
    }
    let then = session.now.adding(milliseconds: Int64(days) * 86_400_000)
    let rescores = try Rescores.found(waiting.scores(on: then.date), session)
    var rows = waiting.rows(at: then, for: person, rescores: rescores)
    rows += try DebtRows.rows(waiting.debts, for: person, session)
    let drafts = try session.drafts().abandoned()
    for fault in drafts.faults { session.warn(FaultText.text(of: fault)) }
    for draft in drafts.drafts {
      rows.append(
        DueList.Row(
          id: nil, since: draft.begun.date, text: "unfinished: " + draft.summary,
          command: draft.subject.resumeCommand))
    }
    rows += try agreementRows(session)
    if let unsent = session.unsent(for: 3_600_000) {
      rows.append(
        DueList.Row(
          id: nil, since: unsent.since.date,
          text: "not sent to the others: \(SyncText.entries(unsent.count))",
          command: "brink sync", uid: "unsent"))
    }
    return DueList(rows, today: today)
  }

  /// What a colleague may not do before somebody else agrees.
  private static func agreementRows(_ session: Session) throws(Fault) -> [DueList.Row] {
    let by = try session.journal().by
    return try session.agreements().filter { $0.approval == nil && $0.decision.by != by }
      .map { agreement in
        let decision = agreement.decision
        return DueList.Row(
          id: decision.id.short, since: decision.at.date,
          text: "\(decision.by) waits for a second person: \(decision["Command"] ?? "")",
          command: "brink guard approve \(decision.id.short)")
      }
  }
}
