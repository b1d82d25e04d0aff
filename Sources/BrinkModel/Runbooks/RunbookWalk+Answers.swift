extension RunbookWalk {
  /// Takes a line as the answer to what is asked.
  mutating func take(_ line: String) {
    guard let current, case .asking(let question) = state else { return }
    if Plain.trimmed(line) == "?" {
      wantsHelp = true
      return
    }
    if case .ticked = question.part { return takeTicked(line) }
    switch attempt {
    case nil:
      if let choice = runbook.steps[current].choice(line) {
        return settle(current, .chosen(choice))
      }
      take(StepLine(line), line, current)
    case .why: giveReason(Plain.line(line), current)
    case .what: giveDrift(Plain.line(line), current)
    case .owner(let what): giveOwner(Plain.line(line), of: what, current)
    case .due(let what, let owner): giveDue(Plain.line(line), of: what, owner, current)
    case .run(let block): agree(to: block, line)
    }
  }

  /// Opens the part before, or the step before.
  mutating func back() {
    guard attempt == nil else {
      if let current, case .owner = attempt { note(.open, current) }
      if let current, case .due = attempt { note(.open, current) }
      attempt = nil
      return
    }
    guard let last = answers[..<(current ?? answers.count)].lastIndex(where: { $0 != nil }) else {
      return
    }
    before = answers[last]
    answers[last] = nil
    note(.open, last)
  }

  /// Asks why, where nothing else is asked.
  mutating func skip() {
    if attempt == nil { attempt = .why }
  }

  /// Keeps what was run; the step itself is still to be answered.
  mutating func add(_ run: StepRun) {
    guard let current else { return }
    runs[current].append(run)
    note(.ran, current, RunbookDraft.text(of: run))
    attempt = nil
  }

  private mutating func take(_ answer: StepLine, _ line: String, _ step: Int) {
    switch answer {
    case .done: settle(step, .done)
    case .skip(""): demand(.why, "a skipped step needs its reason", how: "Write skip WHY.")
    case .skip(let why): giveReason(why, step)
    case .drift(""):
      demand(
        .what, "what is different is not said", how: "Write drift WHAT | OWNER | DUE.")
    case .drift(let what): giveDrift(what, step)
    case .run(let number): offer(number, of: runbook.steps[step])
    case .help: wantsHelp = true
    case .other:
      let said = Plain.trimmed(line)
      refuse(
        said.isEmpty ? "Enter alone is no answer" : "`\(said)` is none of the answers",
        how: remedy(for: step))
    }
  }

  private func remedy(for step: Int) -> String {
    let choices = runbook.steps[step].choices
    if isInteractive {
      let done =
        choices.isEmpty
        ? "d (done)" : choices.map { "\($0.key) (\($0.text))" }.joined(separator: ", ")
      return "Type \(done), s (skip) or x (does not match reality)."
    }
    let done = choices.isEmpty ? "done" : choices.map(\.text).joined(separator: ", ")
    return "Write \(done), skip WHY, or drift WHAT | OWNER | DUE."
  }

  private mutating func takeTicked(_ line: String) {
    switch Plain.trimmed(line).lowercased() {
    case "y", "yes":
      askedAboutTicked = true
      for step in runbook.steps.indices
      where runbook.steps[step].isChecked && answers[step] == nil {
        let ticked = runbook.steps[step].choices.first(where: \.isTicked)
        settle(step, ticked.map { .chosen($0.text) } ?? .done)
      }
    case "n", "no":
      askedAboutTicked = true
      draft.append(RunbookDraft.asked)
    default: refuse("That is neither yes nor no", how: "Type y or n.")
    }
  }

  private mutating func giveReason(_ why: String, _ step: Int) {
    guard !Plain.saysNothing(why) else {
      return demand(.why, "a skipped step needs its reason", how: "Write why, or /back.")
    }
    settle(step, .skipped(why: why))
  }

  private mutating func giveDrift(_ text: String, _ step: Int) {
    guard !Plain.saysNothing(text) else {
      return demand(.what, "what is different is not said", how: "Write it, or /back.")
    }
    guard let parts = StepLine.parts(text, today: now.date) else {
      guard isInteractive else {
        return refuse(
          "the drift has no owner and no due date", how: "Write drift WHAT | OWNER | DUE.")
      }
      note(.drift, step, text)
      attempt = .owner(what: text)
      return
    }
    note(.drift, step, parts.what)
    giveOwner(parts.owner, of: parts.what, step)
    if case .due(let what, let owner) = attempt { giveDue(parts.due, of: what, owner, step) }
  }

  private mutating func giveOwner(_ owner: String, of what: String, _ step: Int) {
    attempt = .owner(what: what)
    if let refusal = OwnerName.refusal(owner) {
      self.refusal = refusal
      return
    }
    note(.owner, step, owner)
    attempt = .due(what: what, owner: owner)
  }

  private mutating func giveDue(_ text: String, of what: String, _ owner: String, _ step: Int) {
    switch DayReading(takesPast: false).read(text, on: now.date) {
    case .accepted(let answer):
      guard let due = CivilDate(answer.text) else { return }
      settle(step, .drift(Drift(what, owner: owner, due: due)))
    case .refused(let refusal): self.refusal = refusal
    case .more: break
    }
  }

  private mutating func offer(_ number: Int?, of step: RunbookStep) {
    let blocks = step.shellBlocks
    guard isInteractive else {
      return refuse("nothing is run without a terminal", how: "Run it yourself, then write done.")
    }
    guard !blocks.isEmpty else {
      return refuse("there is nothing in this step that a shell can run", how: "Type d, s or x.")
    }
    guard let number = number ?? (blocks.count == 1 ? 1 : nil), blocks.indices ~= number - 1 else {
      return refuse(
        "there are \(blocks.count) blocks to run", how: "Type r 1 to r \(blocks.count).")
    }
    attempt = .run(blocks[number - 1])
  }

  private mutating func agree(to block: ShellBlock, _ line: String) {
    switch Plain.trimmed(line).lowercased() {
    case "y", "yes": state = .running(block)
    case "n", "no": attempt = nil
    default: refuse("That is neither yes nor no", how: "Type y to run it, n to go back.")
    }
  }

  private mutating func settle(_ step: Int, _ answer: StepAnswer) {
    switch answer {
    case .done: note(.done, step, runbook.steps[step].name)
    case .chosen(let choice): note(.choose, step, choice)
    case .skipped(let why): note(.skip, step, why)
    case .drift(let drift): note(.due, step, drift.due.description)
    }
    answers[step] = answer
    attempt = nil
    before = nil
  }

  private mutating func note(_ verb: RunbookDraft.Verb, _ step: Int, _ text: String = "") {
    draft.append(RunbookDraft.line(verb, keys[step], text))
  }

  /// Asks a person for a part that is missing; a pipe cannot be asked.
  private mutating func demand(_ part: Attempt, _ what: String, how: String) {
    guard isInteractive else { return refuse(what, how: how) }
    if attempt == part { refuse(what, how: how) }
    attempt = part
  }

  private mutating func refuse(_ what: String, how: String) {
    refusal = Refusal(what, how: how)
  }
}
