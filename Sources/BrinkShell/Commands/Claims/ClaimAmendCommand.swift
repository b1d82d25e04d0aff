import BrinkFiles
import BrinkModel
import DisplayText
import Prose
import Rec
import Reports

/// Changes a locked claim; the lock stays in the log, and every report says what changed and when.
enum ClaimAmendCommand {
  static let command = Command(
    CommandDescription(
      "claim amend", summary: "change a locked claim; every report will say so",
      synopsis: ["ID --why TEXT [OPTIONS]"], operands: 1...1,
      options: ClaimOptions.options + [
        Option("why", value: "TEXT", help: "the reason, kept with it"), .json,
      ],
      details: "Takes the options of brink claim. The window keeps its beginning and its length.",
      examples: ["brink claim amend K7QX --floor 16 --why 'two releases were security fixes'"])
  ) { session, arguments throws(Fault) in
    guard let why = arguments["why"]?.trimmed, !why.isEmpty else {
      throw Fault(
        place: "claim amend", what: "needs a reason",
        remedy: "Write --why='…'; the reason is kept.", status: .usage)
    }
    for option in ["cycle", "cycles", "by"] where arguments.has(option) {
      throw Fault(
        place: "--\(option)", what: "would move the window: no window is ever extended",
        remedy: "State a new claim; this one keeps its verdict.", status: .usage)
    }
    let book = try ClaimBook(session)
    let claim = try book.open(arguments.operands[0])
    var draft = UnlockedClaim(ClaimReader().read(claim.terms.text), as: claim.terms)
    try ClaimOptions(arguments).fill(&draft, in: session)
    if let text = arguments["baseline"] {
      draft.baselineEntries = []
      try BaselineSource(text, in: session).fill(&draft, claim.terms)
    }
    let terms = try draft.terms(now: claim.terms.begins)
    let changes = claim.terms.amendment(to: terms)
    guard !changes.isEmpty else {
      throw Fault(
        place: "claim amend", what: "nothing differs from what it is locked with",
        remedy: "Say what changes, for example --floor 16.", status: .usage)
    }
    let entry = try session.journal().append(
      EntryDraft(
        kind: .amend, fields: [Field("About", claim.id.text)] + changes + [Field("Why", why)]),
      now: session.now)
    let count = claim.observations.count
    session.tellRecorded(
      entry,
      "Changed after \(count == 1 ? "1 observation" : "\(count) observations"); reports will say so.\n\(LockText(terms).text)"
    )
    return ExitStatus.done.rawValue
  }
}
