/// The walk through a runbook as lines of a draft: what was answered, each line with its step's text.
enum RunbookDraft {
  enum Verb: String {
    case done
    /// One of the answers the file offers.
    case choose
    case skip
    /// What is different; an owner and a due date follow.
    case drift
    // What follows is no answer of its own, so its slash keeps it from being counted as one.
    case owner = "/owner"
    case due = "/due"
    /// The answer was taken back.
    case open = "/open"
    case ran = "/ran"
  }

  /// The ticked steps were asked about.
  static let asked = DraftLine(item: "/ticked", text: "")

  static func line(_ verb: Verb, _ key: String, _ text: String) -> DraftLine {
    DraftLine(item: "\(verb.rawValue) \(key)", text: text)
  }

  /// The verb and the step of a line; nil for a line of another sort.
  static func read(_ line: DraftLine) -> (verb: Verb, key: String)? {
    let word = line.item.prefix { $0 != " " }
    return Verb(rawValue: String(word)).map { ($0, String(line.item.dropFirst(word.count + 1))) }
  }

  /// What tells steps apart and outlives a change around them: the text, and which of that text it is.
  static func keys(of steps: [RunbookStep]) -> [String] {
    var seen: [String: Int] = [:]
    return steps.map { step in
      seen[step.name, default: 0] += 1
      return "\(seen[step.name] ?? 1) \(step.name)"
    }
  }

  /// The status and the number of command lines, the command, the output.
  static func text(of run: StepRun) -> String {
    let lines = run.command.split(separator: "\n", omittingEmptySubsequences: false).count
    return "\(run.status) \(lines)\n\(run.command)\n\(run.output)"
  }

  static func run(_ text: String) -> StepRun? {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    let numbers = lines.popFirst()?.split(separator: " ").compactMap { Int($0) } ?? []
    guard numbers.count == 2, let status = Int32(exactly: numbers[0]),
      (1...max(1, lines.count)).contains(numbers[1])
    else { return nil }
    return StepRun(
      command: lines.prefix(numbers[1]).joined(separator: "\n"), status: status,
      output: lines.dropFirst(numbers[1]).joined(separator: "\n"))
  }
}

extension RunbookWalk {
  /// Brings the walk to where the lines lead; gives the texts of steps that are not there any more.
  mutating func replay(_ lines: [DraftLine]) -> [String] {
    let places = Dictionary(zip(keys, keys.indices)) { first, _ in first }
    var lost: [String] = []
    var open: (step: Int, attempt: Attempt)?
    for line in lines {
      if line == RunbookDraft.asked { askedAboutTicked = true }
      guard let (verb, key) = RunbookDraft.read(line) else { continue }
      guard let step = places[key] else {
        let text = String(key.drop { $0 != " " }.dropFirst())
        if !lost.contains(text) { lost.append(text) }
        continue
      }
      switch verb {
      case .done: answers[step] = .done
      case .choose: answers[step] = .chosen(line.text)
      case .skip: answers[step] = .skipped(why: line.text)
      case .drift: open = (step, .owner(what: line.text))
      case .owner:
        if case .owner(let what)? = open?.attempt {
          open = (step, .due(what: what, owner: line.text))
        }
      case .due:
        if case .due(let what, let owner)? = open?.attempt, let due = CivilDate(line.text) {
          answers[step] = .drift(Drift(what, owner: owner, due: due))
        }
      case .open: answers[step] = nil
      case .ran: if let run = RunbookDraft.run(line.text) { runs[step].append(run) }
      }
      if ![.drift, .owner, .ran].contains(verb) { open = nil }
    }
    draft = lines
    if let open, open.step == current { attempt = open.attempt }
    return lost
  }
}
