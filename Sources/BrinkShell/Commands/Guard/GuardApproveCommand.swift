import BrinkFiles
import BrinkModel
import BrinkTerminal
import DisplayText
import Reports

/// Agrees, as a second person, to a decision that waits for one.
enum GuardApproveCommand {
  static let command = Command(
    CommandDescription(
      "guard approve", summary: "agree, as a second person, to a step that waits for one",
      synopsis: ["[ID] [--why TEXT]"], operands: 0...1,
      options: [
        Option("why", value: "TEXT", help: "what you looked at; without it you are asked y"), .json,
      ],
      details: """
        Without ID it lists what waits. The configuration says which rules want two people: guard: \
        {second-person: [terraform-destroy, "kubectl-*"]}. Who decided cannot agree to it, nor can a \
        program. A yes counts for one run within the hour.
        """, examples: ["brink guard approve", "brink guard approve K7QX"])
  ) { session, arguments throws(Fault) in
    try session.expectPerson("guard approve")
    try session.catchUp()
    let waiting = try session.agreements().filter { $0.approval == nil }
    guard let text = arguments.operands.first else {
      if waiting.isEmpty { session.print("Nothing waits for a second person.\n") }
      for agreement in waiting { session.print(page(of: agreement.decision) + "\n") }
      return ExitStatus.done.rawValue
    }
    let journal = try session.journal()
    let decision = try journal.one(text).entry
    guard waiting.contains(where: { $0.decision.id == decision.id }) else {
      throw Fault(
        place: text, what: "does not wait for a second person",
        remedy: "`brink guard approve` lists what does; after an hour it has to be decided anew.",
        status: .held)
    }
    guard decision.by != journal.by else {
      throw Fault(
        place: text, what: "is your own decision: somebody else has to agree",
        remedy: "Ask a colleague to look at it and to say brink guard approve \(text).",
        status: .held)
    }
    let why = arguments["why"]?.trimmed
    guard why?.isEmpty == false || agrees(to: decision, session) else {
      session.tell("\("Not agreed", .warning). It stays held.")
      return ExitStatus.held.rawValue
    }
    let entry = try journal.append(.approval(of: decision, why: why), now: session.now)
    try session.catchUp()
    session.tellRecorded(
      entry, "\("Agreed", .good). \(decision.by) may go on. Recorded as \(entry.id.short, .accent)."
    )
    return ExitStatus.done.rawValue
  }

  private static func agrees(to decision: Entry, _ session: Session) -> Bool {
    let conversation = session.conversation()
    conversation.say(page(of: decision))
    let prompt = LinePrompt("> ", lead: "Do you agree to it?\ny agrees · Enter leaves it held")
    guard case .line(let line) = conversation.ask(prompt) else { return false }
    return ["y", "yes"].contains(line.trimmed.lowercased())
  }

  /// What is decided on, and how it fails.
  private static func page(of decision: Entry) -> StyledText {
    var text: StyledText =
      "\(decision.id.short, .accent)  \(decision.by.onOneLine)  \(decision.at.hoursAndMinutes, .dim)  \((decision["Command"] ?? "").onOneLine, .bold)"
    for name in ["Directory", "Where", "Rule", "Sentence", "Undo"] {
      for value in decision.values(of: name) {
        text += "\n  \(FieldLabel.words(name), .dim)  \(value.onOneLine)"
      }
    }
    return text
  }
}
