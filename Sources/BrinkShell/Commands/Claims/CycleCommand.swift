import BrinkFiles
import BrinkModel
import DisplayText
import Rec
import Reports

/// Ends a cycle that people end.
enum CycleCommand {
  static let command = Command(
    CommandDescription(
      "cycle", summary: "end a cycle: a release, a sprint, a publishing",
      synopsis: ["NAME"], operands: 1...Int.max, options: [.json],
      details: """
        Every open claim counted in such cycles moves on by one. Where a claim's values are given by
        hand, a person is asked for this cycle's; Enter leaves it missing, to be given later. Days,
        weeks and months end by themselves.
        """,
      examples: ["brink cycle release"])
  ) { session, arguments throws(Fault) in
    let name = arguments.operands.joined(separator: " ").trimmed
    guard let pace = Pace(name) else {
      throw Fault(
        place: "cycle", what: "needs a name", remedy: "Write brink cycle release.", status: .usage)
    }
    guard !pace.isCalendar else {
      throw Fault(
        place: name, what: "ends by itself: a \(pace.name) is of the calendar",
        remedy: "Nothing has to be done; `brink claims` counts it.", status: .usage)
    }
    // Opened first, so that what is said comes in its order.
    _ = session.conversation()
    let entry = try session.journal().append(
      EntryDraft(kind: .cycle, fields: [Field("Name", pace.name)]), now: session.now)
    let book = try ClaimBook(session)
    let waiting = book.claims.all.filter { $0.isOpen && $0.terms.pace == pace }
    let known = Set(
      book.claims.all.map(\.terms.pace).filter { !$0.isCalendar }.map(\.name))
    let count = book.claims.endings(of: pace).count
    session.tellRecorded(entry, "That was \(pace.name) \(count, .bold) in this journal.")
    if waiting.isEmpty, !session.answersInJSON {
      let meant = Nearest.to(pace.name, among: known.filter { $0 != pace.name }.sorted())
      session.tell(
        "No open claim is counted in it."
          + (meant.map { " Did you mean \($0)? `brink strike \(entry.id.short)` takes this back." }
            ?? ""))
    }
    for claim in waiting where !session.answersInJSON {
      try CycleQuestions(claim, session).ask()
    }
    return ExitStatus.done.rawValue
  }
}

/// What is asked of a claim when its cycle has ended.
private struct CycleQuestions {
  private let claim: Claim
  private let session: Session

  init(_ claim: Claim, _ session: Session) {
    self.claim = claim
    self.session = session
  }

  func ask() throws(Fault) {
    let terms = claim.terms
    let asking = Asking(conversation: session.conversation())
    let cycle = claim.cycles(at: session.now).count { $0.isOver(at: session.now) }
    if asking.conversation.isInteractive {
      var value: ClaimValue?
      var adhered: Bool?
      if terms.counting == nil {
        var lead: StyledText =
          "\(claim.id.short, .accent)  \(terms.metric.onOneLine, .bold): what did this \(terms.pace.name) have?"
        while value == nil, let text = asking.line(lead), !text.isEmpty {
          do throws(Fault) {
            value = try ObserveCommand.value(text, of: claim)
          } catch {
            lead = StyledText(FaultText.text(of: error).trimmed)
          }
        }
      }
      if let condition = terms.condition {
        adhered = asking.yesOrNo("Was it met: “\(condition.onOneLine)”? y or n")
      }
      if value != nil || adhered != nil {
        _ = try session.journal().append(
          EntryDraft(
            kind: .observation,
            fields: Observation.fields(
              of: claim.id, cycle: cycle, value: value, adhered: adhered)),
          now: session.now)
      }
    }
    let book = try ClaimBook(session)
    let standing = try book.standing(try book.one(claim.id.text))
    session.tell(
      "\(claim.id.short, .accent)  \(terms.text.onOneLine)\n\(ClaimText(standing).text)")
    if standing.isComplete {
      session.tell("Its window is over: \("brink verdict \(claim.id.short)", .accent).")
    }
  }
}
