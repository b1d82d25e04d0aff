import BrinkModel
import DisplayText
import Guard
import Reports

/// Answers a caller that is no person: whether it may run what it asks about.
struct AgentCheck {
  /// What stops the caller where it does not say what would; hooks of coding agents expect it.
  static let usualBlockedStatus: Int32 = 2

  static let options = [
    Option(
      "agent", help: "answer a coding agent's hook, or CI: a request in JSON on standard input"),
    Option(
      "blocked-status", value: "N", help: "the exit status that stops the caller; 2 without it"),
  ]

  static let details = """
    With --agent it reads one object, {"command": "…"} or {"tool_name": "…", "tool_input": {"command": \
    "…"}, "cwd": "…"}, and prints one: decision (allow, ask, deny), reason, the question to hand to a \
    person, the command that person would run, and owner, whose decision it then is. Exits with 0 for \
    allow, else with 2. What it cannot read it denies. To cross a boundary, or to change what is \
    guarded, is always for a person.
    """

  let session: Session
  let judging: Judging
  /// The exit status that stops the caller.
  let blocked: Int32

  /// Reads `--blocked-status`.
  static func blockedStatus(_ arguments: Arguments) throws(Fault) -> Int32 {
    guard let text = arguments["blocked-status"] else { return usualBlockedStatus }
    guard let status = Int32(text), (0...125).contains(status) else {
      throw Fault(
        place: "--blocked-status=\(text)", what: "is no exit status",
        remedy: "Write a number from 0 to 125; with 0 the caller has to read the decision.",
        status: .usage)
    }
    return status
  }

  /// Answers the request in those bytes; gives the exit status.
  func answer(_ bytes: [UInt8]) throws(Fault) -> Int32 {
    let request: AgentRequest
    do throws(AgentRequest.Mistake) {
      guard bytes.count <= AgentRequest.longest else {
        throw AgentRequest.Mistake(what: "is longer than \(AgentRequest.longest) bytes")
      }
      request = try AgentRequest(String(decoding: bytes, as: UTF8.self))
    } catch {
      let fault = Fault(
        place: "standard input", what: error.what,
        remedy: #"Send one object: {"command": "git push --force", "cwd": "/srv/shop"}."#,
        status: .badData)
      session.warn(FaultText.text(of: fault))
      tell(AgentAnswer(.deny, "the request cannot be read: \(error.what)"), [], [])
      return blocked
    }
    return try answer(request)
  }

  private func answer(_ request: AgentRequest) throws(Fault) -> Int32 {
    let owner = try session.configuration.name ?? session.world.login
    var matches: [String] = []
    var doubts: [String] = []
    var answer = AgentAnswer(
      .allow, request.lines.isEmpty ? "no command is run" : "no rule asks for anything")
    for line in request.lines {
      let judgment = try judging.judge(Array(line.utf8))
      let verdict = judgment.verdict
      matches += verdict.matches.map {
        VerdictJSON.text(of: $0, judgment.exceptions)
      }
      doubts += verdict.doubts.map(\.what)
      let next = AgentRules.answer(to: line, verdict, in: request.directory, owner: owner)
      if next.decision > answer.decision { answer = next }
    }
    tell(answer, matches, doubts)
    guard answer.decision != .allow else { return ExitStatus.done.rawValue }
    session.warn(visible(answer.words, keepingNewlines: true))
    return blocked
  }

  private func tell(_ answer: AgentAnswer, _ matches: [String], _ doubts: [String]) {
    func text(_ text: String?) -> String { text.map(JSONText.string) ?? "null" }
    let object = JSONText.object([
      ("decision", text(answer.decision.name)), ("reason", text(answer.reason)),
      ("question", text(answer.question)), ("command", text(answer.command)),
      ("owner", text(answer.owner)),
      ("unsure", JSONText.array(doubts.map(JSONText.string))),
      ("matches", JSONText.array(matches)),
    ])
    session.world.output.write(object + "\n")
  }
}
