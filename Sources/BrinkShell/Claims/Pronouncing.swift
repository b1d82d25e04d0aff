import BrinkFiles
import BrinkModel
import DisplayText
import Rec
import Reports

/// The verdict on a claim, written down, and what becomes of its checklist.
struct Pronouncing {
  private let standing: ClaimStanding
  private let session: Session
  private var claim: Claim { standing.claim }

  init(_ standing: ClaimStanding, _ session: Session) {
    self.standing = standing
    self.session = session
  }

  /// Appends the verdict and says it, with the declared consequence where it failed.
  func record(void why: String?) throws(Fault) {
    let words = ClaimText(standing).text
    let state = why == nil ? ClaimJSON.state(standing.state) : "void"
    var fields = [
      Field("About", claim.id.text), Field("Literal", state), Field("Words", words.plain.trimmed),
    ]
    if let why { fields.append(Field("Why", why)) }
    let edits = try session.edits(of: claim)
    fields += edits.map { Field("Edited", $0) }
    fields += standing.values.map {
      Field("Value", "\($0.cycle): \($0.value.text)")
    }
    for value in standing.values {
      if case .counted(let ids) = value.source {
        fields += ids.map { Field("Counted", $0.text) }
      }
    }
    let entry = try session.journal().append(
      EntryDraft(kind: .verdict, fields: fields), now: session.now)
    let text: StyledText = why == nil ? words : "\("VOID", .warning): \(why ?? "").\n"
    session.tellRecorded(
      entry,
      "\(standing.terms.text.onOneLine, .bold)\n\(text)\(warning(edits))\(consequence)Recorded as \(entry.id.short, .accent)."
    )
  }

  /// Retires, replaces or keeps the checklist of a claim that failed, by option or by one key.
  func settleRule(retire: Bool, successor: String?, keep: String?) throws(Fault) {
    let isChosen = retire || successor != nil || keep != nil
    guard let rule = standing.terms.rule else {
      guard !isChosen else {
        throw Fault(
          place: claim.id.short, what: "names no checklist that could be retired",
          remedy: "`brink claim amend \(claim.id.short) --rule NAME --why '…'` names one.",
          status: .usage)
      }
      return
    }
    guard hasFailed else {
      guard !isChosen || keep != nil else {
        throw Fault(
          place: claim.id.short, what: "has not failed: \(rule) is not retired because of it",
          remedy: "A checklist is retired by a claim that turned out false.", status: .usage)
      }
      return
    }
    if let successor { return try append(.retired(successor), rule) }
    if retire { return try append(.retired(nil), rule) }
    if let keep { return try append(.kept(keep), rule) }
    guard try session.retirement(of: rule) == nil else { return }
    try ask(about: rule)
  }

  private enum Fate {
    case retired(String?)
    case kept(String)
  }

  /// Says again what was pronounced, in its own words, and what speaks against it since.
  func recall() throws(Fault) {
    guard let verdict = claim.verdicts.last else { return }
    let isVoid = verdict["Literal"] == "void"
    let words = verdict["Words"].map { isVoid ? ClaimText(standing).text : StyledText($0 + "\n") }
    let doubt: StyledText =
      standing.isContested
      ? "\("What is counted now says otherwise", .alarm): \(ClaimJSON.state(standing.reckoned)). The verdict stands as it was recorded.\n"
      : StyledText()
    let edits = warning(try session.edits(of: claim))
    session.tell(
      "Pronounced on \(verdict.at.date.description):\n\(words ?? ClaimText(standing).text)\(doubt)\(edits)"
    )
  }

  private func warning(_ edits: [String]) -> StyledText {
    edits.isEmpty
      ? StyledText()
      : "\("The lock does not hold", .alarm): \(edits.joined(separator: "; ").onOneLine).\n"
  }

  private var hasFailed: Bool {
    switch standing.state {
    case .fail, .early(passes: false): true
    default: false
    }
  }

  private var consequence: StyledText {
    guard hasFailed else { return StyledText() }
    guard let consequence = standing.terms.consequence else {
      return "No consequence was declared for this.\n"
    }
    return "You said what follows: \(consequence.onOneLine, .warning).\n"
  }

  private func ask(about rule: String) throws(Fault) {
    let asking = Asking(conversation: session.conversation())
    guard asking.conversation.isInteractive else {
      if !session.answersInJSON {
        session.tell(
          "The checklist \(rule) is still in use. `brink verdict \(claim.id.short) --retire`, "
            + "--replace NAME or --keep WHY settles it.")
      }
      return
    }
    switch asking.key(
      "What becomes of \(rule, .bold)?  \("r", .accent) retire · \("p", .accent) replace · \("k", .accent) keep",
      ["r", "p", "k"])
    {
    case "r": try append(.retired(nil), rule)
    case "p":
      guard let name = asking.line("Replaced by which checklist?"), !name.isEmpty else { return }
      try append(.retired(name), rule)
    case "k":
      guard let why = asking.line("Why is it kept all the same?"), !why.isEmpty else { return }
      try append(.kept(why), rule)
    default: break
    }
  }

  private func append(_ fate: Fate, _ rule: String) throws(Fault) {
    switch fate {
    case .retired(let successor):
      if let successor { _ = try session.prompts.checklist(named: successor) }
      let entry = try session.journal().append(
        EntryDraft(
          kind: .state,
          fields: Retirements.fields(retiring: rule, for: claim.id, successor: successor)),
        now: session.now)
      session.tellRecorded(
        entry,
        "\(rule, .bold) is retired\(successor.map { ", replaced by \($0)" } ?? ""). Walking it will say so."
      )
    case .kept(let why):
      guard !why.isEmpty else {
        throw Fault(
          place: "--keep", what: "needs a reason", remedy: "Write --keep='…'.", status: .usage)
      }
      let entry = try session.journal().append(
        EntryDraft(
          kind: .state,
          fields: [
            Field("About", claim.id.text), Field("Checklist", rule), Field("State", "kept"),
            Field("Why", why),
          ]), now: session.now)
      session.tellRecorded(entry, "\(rule, .bold) is kept, although its claim failed: \(why).")
    }
  }
}

extension Session {
  /// What the seals say against a claim's own entry: a lock edited afterwards locks nothing.
  func edits(of claim: Claim) throws(Fault) -> [String] {
    let journal = try journal()
    let found = try journal.one(claim.id.text)
    return try journal.findings(about: found, now: now).map(\.fault.what)
  }

  /// The entry that retired a checklist; nil while it is in use.
  func retirement(of checklist: String) throws(Fault) -> Entry? {
    var retirements = Retirements()
    let filter = EntryFilter(kinds: Retirements.kinds)
    for entry in try journal().entries(matching: filter) {
      retirements.apply(entry)
    }
    return retirements.retirement(of: checklist)
  }
}
