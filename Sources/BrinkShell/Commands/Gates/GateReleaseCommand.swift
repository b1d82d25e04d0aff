import BrinkFiles
import BrinkModel
import BrinkTerminal
import DisplayText
import Rec
import Reports

/// Says whether a release may go, from what the journal has of the last one.
enum GateReleaseCommand {
  static let command = Command(
    CommandDescription(
      "gate release", summary: "say whether a release may go: four questions",
      synopsis: ["[--release NAME] [--ships ID] [--waive WHY --by NAME]"],
      options: [
        Option("release", value: "NAME", help: "record that this release went through the gate"),
        Option(
          "ships", value: "ID", repeats: true,
          help: "an incident or action whose fix this release carries"),
        Option("waive", value: "WHY", help: "let it go all the same, for this reason"),
        Option("by", value: "NAME", help: "who answers for that: one person"), .json,
      ],
      details: """
        What failed last time, what changed in runbooks and ownership, and which action is still open
        are read from the journal; whether the release waits follows from them. It waits, with exit
        status 1, while a prevention is overdue or was never verified, a runbook is untouched since
        its incident, or an incident is not closed.
        What only this release can bring is not asked of it: --ships names what it carries; that it
        works must have been shown before, in staging.
        A waiver is an entry, counts for what is open now, and ends with the release that is recorded
        next, or after \(ReleaseWaiver.days) days. At a terminal the last question is asked, with
        twenty minutes for all four; in a pipe nothing is ever asked.
        """,
      examples: [
        "brink gate release", "brink gate release --release 4.12 --ships K7QX",
        "brink gate release --waive 'the fix is in this one' --by Dana",
      ])
  ) { session, arguments throws(Fault) in
    let release = try Release(session, arguments)
    if let why = arguments["waive"]?.trimmed { try release.waive(why) }
    return try release.answer()
  }
}

/// One look at the gate.
private struct Release {
  private let session: Session
  private let arguments: Arguments
  private let ships: Set<EntryID>

  init(_ session: Session, _ arguments: Arguments) throws(Fault) {
    self.session = session
    self.arguments = arguments
    var ships: Set<EntryID> = []
    for name in arguments.values("ships") {
      let found = try session.journal().one(name).entry
      guard [.incident, .action].contains(found.kind) else {
        throw Fault(
          place: "--ships=\(name)", what: "is neither an incident nor an action",
          remedy: "`brink gate release` lists both.", status: .usage)
      }
      ships.insert(found.id)
    }
    self.ships = ships
    guard (arguments["waive"] == nil) == (arguments["by"] == nil) else {
      throw Fault(
        place: "gate release", what: "a waiver needs a reason and a name",
        remedy: "Write --waive='WHY' --by=NAME.", status: .usage)
    }
  }

  private func gate() throws(Fault) -> ReleaseGate {
    var entries: [Entry] = []
    // A journal that is not where somebody said it is must not open the gate.
    for item in try session.journalToRead().items(matching: ReleaseGate.filter) {
      switch item {
      case .entry(let found): entries.append(found.entry)
      case .torn(let torn): session.warn(FaultText.text(of: .torn(torn)))
      case .fault(let fault): session.warn(FaultText.text(of: fault))
      }
    }
    return ReleaseGate(
      try session.incidents().all, entries, ships: ships, now: session.now)
  }

  /// Records who answers for what holds the release now.
  func waive(_ why: String) throws(Fault) {
    let person = arguments["by"]?.trimmed ?? ""
    guard !why.isEmpty, !person.isEmpty else {
      throw Fault(
        place: "gate release", what: "a waiver needs a reason and a name",
        remedy: "Write --waive='WHY' --by=NAME.", status: .usage)
    }
    let holds = try gate().holds
    guard !holds.isEmpty else { return session.warn("brink: gate release: nothing to waive\n") }
    let fields =
      [Field("Gate", ReleaseWaiver.gate), Field("Why", why), Field("WaivedBy", person)]
      + holds.map { Field("Waives", $0.key) }
    _ = try session.journal().append(
      EntryDraft(kind: .waiver, fields: fields), now: session.now)
  }

  func answer() throws(Fault) -> Int32 {
    let gate = try gate()
    let report = ReleaseGateReport(gate, today: session.now.date)
    let isAsked = session.entersRooms
    if arguments.has("json") {
      session.world.output.write(report.json + "\n")
    } else if isAsked {
      session.conversation().say(report.text(columns: session.columns))
    } else {
      session.print(report.text(columns: session.columns))
    }
    let name = arguments["release"]?.trimmed
    if gate.isOpen, isAsked {
      guard let (waits, took) = ask() else { return ExitStatus.held.rawValue }
      try record(name, waits ? .held : verdict(of: gate), took)
      return (waits ? ExitStatus.held : .done).rawValue
    }
    try record(name, verdict(of: gate), nil)
    return (gate.isOpen ? ExitStatus.done : .held).rawValue
  }

  private func verdict(of gate: ReleaseGate) -> ReleaseReview.Verdict {
    gate.isOpen ? (gate.waived.isEmpty ? .go : .waived) : .held
  }

  /// The fourth question; nil when it was left.
  ///
  /// Silence is no answer: the release then waits.
  private func ask() -> (waits: Bool, took: Int)? {
    let began = session.world.uptime()
    func took() -> Int { Int((session.world.uptime() - began) / 1000) }
    let budget = ClockText.text(seconds: ReleaseGate.budget)
    var lead: StyledText =
      "The journal has no reason to wait. Do you? \("go", .accent) or \("wait", .accent)"
    while true {
      let prompt = LinePrompt(
        "> ", lead: lead, right: { "\(ClockText.text(seconds: took())) / \(budget)" },
        multiline: false)
      guard case .line(let line) = session.conversation().ask(prompt) else { return nil }
      switch line.trimmed.lowercased() {
      case "go": return (false, took())
      case "wait", "hold": return (true, took())
      default: lead = "Type go or wait."
      }
    }
  }

  private func record(
    _ name: String?, _ verdict: ReleaseReview.Verdict, _ took: Int?
  ) throws(Fault) {
    guard let name, !name.isEmpty else { return }
    let review = ReleaseReview(name, verdict: verdict, ships: ships.sorted())
    let entry = try session.journal().append(
      EntryDraft(kind: .review, fields: review.fields, took: took), now: session.now)
    if !arguments.has("json") {
      session.tell("Release \(name): \(verdict.rawValue), recorded as \(entry.id.short, .accent).")
    }
  }
}
