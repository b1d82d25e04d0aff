import BrinkModel
import Guard

/// Says whether a command line would be held, without running it.
enum GuardCheckCommand {
  static let command = Command(
    CommandDescription(
      "guard check", summary: "say whether a command would be held, and why",
      synopsis: [
        "[--json] -- CMD ARG…", "[--json] --line 'COMMAND LINE'", "[--json] -",
        "--agent [--blocked-status N]",
      ],
      operands: 0...1,
      options: [
        Option("line", value: "LINE", help: "a command line as one would type it"), .json,
      ] + AgentCheck.options,
      takesCommand: true,
      details: """
        Nothing is run and nothing is asked. A lone - reads command lines from standard input, one per \
        line. Exits with 0 when nothing would be held, with 1 when something would.
        A line is read as a shell would read it: what sudo, xargs, bash -c and their like run is looked \
        at, a word in a text or a comment is no alarm. What cannot be known (a program in a variable, a \
        quote that is not closed) is said to be unsure.

        """ + AgentCheck.details,
      examples: [
        "brink guard check -- git push --force", "brink guard check --line 'cd /srv && rm -rf *'",
        "brink guard check --json - < commands.txt",
      ])
  ) { session, arguments throws(Fault) in
    let blocked = try AgentCheck.blockedStatus(arguments)
    let judging = Judging(session)
    for trouble in judging.book.troubles { session.warn(FaultText.text(of: trouble)) }
    let agent = AgentCheck(session: session, judging: judging, blocked: blocked)
    if arguments.has("agent") {
      var lines = InputLines()
      return try agent.answer(try lines.rest(AgentRequest.longest + 1))
    }
    let isJSON = arguments.has("json")
    func tell(_ judgment: Judging.Judgment, about line: String) {
      if isJSON {
        session.world.output.write(
          VerdictJSON.text(of: judgment.verdict, about: line, judgment.exceptions) + "\n")
      } else {
        session.print(VerdictText.text(of: judgment.verdict, about: line, judgment.exceptions))
      }
    }
    if let line = arguments["line"] {
      guard arguments.operands.isEmpty, arguments.command == nil else { throw tooMuch }
      let judgment = try judging.judge(Array(line.utf8))
      tell(judgment, about: line)
      return status(judgment.verdict.isHeld)
    }
    if let command = arguments.command {
      guard arguments.operands.isEmpty, !command.bytes.isEmpty else { throw tooMuch }
      let judgment = try judging.judge(command)
      tell(judgment, about: CommandLineText.quoted(command.texts))
      return status(judgment.verdict.isHeld)
    }
    guard arguments.operands == ["-"] else {
      throw Fault(
        place: "guard check", what: "there is nothing to check",
        remedy: "Write brink guard check -- CMD ARG…, or --line 'COMMAND LINE', or - for lines.",
        status: .usage)
    }
    var isAnyHeld = false
    var lines = InputLines()
    while let line = try lines.next() {
      // No shell would read this: an agent's hook was pointed here.
      if line.starts(with: Array(#"{""#.utf8)) {
        return try agent.answer(line + (try lines.rest(AgentRequest.longest)))
      }
      let judgment = try judging.judge(line)
      isAnyHeld = isAnyHeld || judgment.verdict.isHeld
      tell(judgment, about: String(decoding: line, as: UTF8.self))
    }
    return status(isAnyHeld)
  }

  private static func status(_ isHeld: Bool) -> Int32 {
    (isHeld ? ExitStatus.held : .done).rawValue
  }

  private static let tooMuch = Fault(
    place: "guard check", what: "wants one of --line, -- CMD and -",
    remedy: "Give it one of them.", status: .usage)
}
