import BrinkFiles
import BrinkModel
import BrinkProcesses
import BrinkTerminal
import DisplayText
import Guard
import Rec

/// What the rules say of a step before the questions of its boundary are asked.
struct RulesAtBoundary {
  private let session: Session
  private let step: any WaitingStep
  private let judgment: Judging.Judgment
  /// As it was typed, secrets and all: for the checks.
  private let line: String
  /// What the rules make of the step.
  let facts: RuleFacts

  init(_ command: GuardedCommand, _ words: CommandWords, in session: Session) throws(Fault) {
    let judging = Judging(session)
    let judgment = try judging.judge(words)
    self.init(
      command, CommandLineText.quoted(words.texts), judgment,
      try RuleFacts(judgment, by: judging), in: session)
  }

  init(
    _ step: any WaitingStep, _ line: String, _ judgment: Judging.Judgment, _ facts: RuleFacts,
    in session: Session
  ) {
    self.session = session
    self.step = step
    self.line = line
    self.judgment = judgment
    self.facts = facts
  }

  private var matches: [RuleMatch] { judgment.verdict.told }

  /// Says why and what is safer, asks the person's own checks, shows what would be hit to whoever wants
  /// to see it, has the target's name typed where a rule asks for it.
  ///
  /// - Parameter typed: The target's name as it was given on the command line.
  /// - Returns: The exit status when it ends here; nil when the boundary follows.
  /// - Throws: When the hold could not be recorded.
  func stand(typed: String?) throws(Fault) -> Int32? {
    let checks = OwnChecks(in: session.world.configurationDirectory)
    guard !matches.isEmpty || !judgment.exceptions.isEmpty || !checks.isEmpty else { return nil }
    let conversation = session.conversation(commandFollows: true)
    for exception in judgment.exceptions.values {
      conversation.say(
        "\(exception.rule, .accent) passes by exception \(exception.id.short, .accent) of \(exception.by), until \(exception.until)."
      )
    }
    for match in matches { conversation.say(VerdictText.text(of: match)) }
    if let denied = matches.first(where: { $0.level == .deny }) {
      return try hold(
        "a rule denies it",
        "\("Denied", .alarm). Nothing ran. No answer and no exception opens it; \("brink guard rules show \(denied.rule.id)", .accent) says more."
      )
    }
    if conversation.isInteractive, !checks.checks.isEmpty {
      let names = checks.checks.map(\.name).joined(separator: ", ")
      conversation.say("Asking first: \(names, .accent)")
    }
    let objection = checks.objection(to: line, knowing: told, in: session.world)
    // Ctrl-C while a check took its time, which it may have ended too: nobody wants the questions any more.
    if conversation.takeInterrupt() {
      conversation.say("\("Left", .warning). Nothing ran.")
      return ExitStatus.commandNotStarted.rawValue
    }
    if let objection {
      let said = objection.said.isEmpty ? "" : "\n\(objection.said)"
      return try hold(
        "check \(objection.check)",
        "\("Held", .warning). Your check \(objection.check, .bold) \(objection.what).\(said)\nNothing ran."
      )
    }
    if let status = show(conversation) { return status }
    var names: [String] = []
    for match in matches where match.level == .target {
      if let name = match.target, !names.contains(name) { names.append(name) }
    }
    for (number, name) in names.enumerated() {
      let which = names.count == 1 ? "" : ", \(number + 1) of \(names.count)"
      if let status = try askName(name, number == 0 ? typed : nil, which, conversation) {
        return status
      }
    }
    return nil
  }

  /// What the checks are told of the rules.
  private var told: [String: String] {
    [
      "BRINK_RULES": matches.map(\.rule.id).joined(separator: " "),
      "BRINK_LEVEL": judgment.verdict.level.name,
      "BRINK_TARGET": matches.lazy.compactMap(\.target).first ?? "",
    ]
  }

  private func askName(
    _ name: String, _ typed: String?, _ which: String, _ conversation: any Conversation
  ) throws(Fault) -> Int32? {
    var answer = typed
    for _ in 0..<(typed == nil && conversation.isInteractive ? 2 : 1) {
      if answer == nil {
        switch conversation.ask(LinePrompt("> ", lead: "Type the name of what it hits\(which).")) {
        case .line(let line): answer = line.trimmed
        case .terminated(let signal): return 128 + signal
        case .interrupted, .endOfInput:
          return try hold("target", "\("Held", .warning). The name was not typed. Nothing ran.")
        }
      }
      if answer == name { return nil }
      if conversation.isInteractive { conversation.say("That is not its name.") }
      answer = nil
    }
    return try hold("target", "\("Held", .warning). What it hits was named otherwise. Nothing ran.")
  }

  /// Offers the dry run of the first rule that has one; a status only where a signal ended it.
  private func show(_ conversation: any Conversation) -> Int32? {
    guard conversation.isInteractive,
      let words = matches.first(where: { !$0.preview.isEmpty })?.preview
    else { return nil }
    let text = CommandLineText.quoted(words)
    let prompt = LinePrompt(
      "> ", lead: "See first what it would hit? \(text, .accent)\ny shows it · Enter goes on")
    switch conversation.ask(prompt) {
    case .line(let line) where ["y", "yes"].contains(line.trimmed.lowercased()):
      let command = ForegroundCommand(
        words.map { Array($0.utf8) }, inherited: session.world.inherited)
      let ending = conversation.lend { command.run() }
      if ending.shellStatus != 0 {
        conversation.say("It ended with status \(String(ending.shellStatus)).")
      }
      return nil
    case .terminated(let signal): return 128 + signal
    case .interrupted where step.isLeftAtOnce, .endOfInput where step.isLeftAtOnce:
      return ExitStatus.held.rawValue
    case .line, .interrupted, .endOfInput: return nil
    }
  }

  /// Records that it stopped here, and says so.
  private func hold(_ missing: String, _ words: StyledText) throws(Fault) -> Int32 {
    var fields = [
      Field("Doing", step.recorded), Field("Crossed", "no"), Field("Missing", missing),
    ]
    fields += facts.fields
    fields += [
      Field("Command", step.recorded), Field("Directory", session.world.directory),
    ]
    let entry = try session.journal().append(
      EntryDraft(kind: .decision, fields: fields, took: 0), now: session.now)
    session.tellRecorded(entry, "\(words) Recorded as \(entry.id.short, .accent).")
    return ExitStatus.commandNotStarted.rawValue
  }
}
