import BrinkFiles
import BrinkModel
import DisplayText
import Prose
import Rec
import Reports

/// States a claim, and locks it before its trial begins.
enum ClaimCommand {
  static let command = Command(
    CommandDescription(
      "claim", summary: "state a claim that could turn out false, and lock it before the trial",
      synopsis: ["TEXT [--baseline VALUES] [--rule NAME] …", ""], operands: 0...1,
      options: ClaimOptions.options + [
        Option("parked", value: "ID", help: "the parked item that becomes this claim"),
        Option("dry-run", help: "say what would be locked, and record nothing"), .json,
      ],
      details: """
        The sentence has to name what is counted, which way it goes, how far, and by when; at a
        terminal what is missing is asked for, one question at a time. Before it
        is locked brink says where the mark lies, how often luck alone would pass it, and what change
        its window could show at all. Afterwards changes are amendments, and every report says so.
        Exits with 1 when nobody could ever refute the sentence.
        """,
      examples: [
        """
        brink claim 'If drafts are read twice, re-opened items drop by 25 % in the next 20 releases; \
        if not, the rule is dropped' --baseline '40 in 20' --rule review-signoff
        """,
        "brink claim 'p95 latency stays under 300 ms for the next 4 weeks'",
      ])
  ) { session, arguments throws(Fault) in
    let stating = ClaimStating(session)
    guard let text = try stating.text(from: arguments.operands.first) else {
      return ExitStatus.held.rawValue
    }
    let reading = ClaimReader().read(text)
    let parked = try arguments["parked"].map { id throws(Fault) in
      try ParkingLot.one(id, session)
    }
    var draft = UnlockedClaim(reading)
    try ClaimOptions(arguments).fill(&draft, in: session)
    var terms = try draft.terms(now: session.now)
    let asking = Asking(conversation: session.conversation())
    if let text = arguments["baseline"] {
      try BaselineSource(text, in: session).fill(&draft, terms)
    } else if terms.needsBaseline {
      guard try ask(asking, for: &draft, terms, session) else { return ExitStatus.held.rawValue }
    }
    terms = try draft.terms(now: session.now)
    let told = LockText(terms).text
    for warning in reading.warnings where !session.answersInJSON {
      if warning.rule == "no-consequence", terms.consequence != nil { continue }
      let remark = warning.remark(in: reading.text)
      if asking.conversation.isInteractive {
        session.tell("\(remark, .warning)")
      } else {
        session.warn("brink: claim: \(remark)\n")
      }
    }
    if !session.answersInJSON { session.tell(told) }
    if arguments.has("dry-run") { return ExitStatus.done.rawValue }
    if asking.conversation.isInteractive, asking.yesOrNo("Lock it? y or n") != true {
      stating.putAway()
      session.tell("Not locked, and nothing was recorded.")
      return ExitStatus.held.rawValue
    }
    let entry = try session.journal().append(
      EntryDraft(
        kind: .claim,
        fields: (parked.map { [Field("About", $0.id.text)] } ?? []) + terms.fields
          + forecast(terms)), now: session.now)
    session.tellRecorded(
      entry,
      "\("Locked", .good). Recorded as \(entry.id.short, .accent); `brink claims` shows how it stands."
    )
    return ExitStatus.done.rawValue
  }

  /// Asks for the baseline until it can be read; false when the person left.
  private static func ask(
    _ asking: Asking, for draft: inout UnlockedClaim, _ terms: ClaimTerms, _ session: Session
  ) throws(Fault) -> Bool {
    let cycles = ClaimWords.cycles(terms.cycles, terms.pace)
    guard asking.conversation.isInteractive else {
      throw Fault(
        place: "claim", what: "needs a baseline: what the \(cycles) before had",
        remedy: "Add --baseline: \(BaselineSource.example(terms.measure)), FILE.csv:COLUMN, "
          + "or journal.", status: .usage)
    }
    var lead: StyledText =
      "What did the \(cycles) before have? \(BaselineSource.example(terms.measure), .dim)"
    while let text = asking.line(lead), !text.isEmpty {
      do throws(Fault) {
        try BaselineSource(text, in: session).fill(&draft, terms)
        return true
      } catch {
        lead = StyledText(FaultText.text(of: error).trimmed)
      }
    }
    session.tell("Not locked, and nothing was recorded.")
    return false
  }

  /// What was said about the claim when it was locked, so that nobody can say it differently later.
  private static func forecast(_ terms: ClaimTerms) -> [Field] {
    let forecast = ClaimForecast(terms)
    return [
      forecast.luckPass.map { Field("LuckPass", NumberText.percent($0)) },
      ClaimMark(terms).map { Field("Mark", LockText.mark($0, of: terms)) },
    ].compactMap { $0 }
  }
}
