import BrinkModel
import BrinkTerminal
import DisplayText
import Glibc
import Guard
import Reports

/// Asked by a hook before a line runs; it is not in the list of commands.
///
/// Its status 0 says run it, 1 says keep it.
enum GuardAskCommand {
  static let command = Command(
    CommandDescription(
      "guard ask", summary: "say whether a shell's line is to run",
      options: AskingShell.options + [
        Option("line", value: "LINE", help: "the line; - reads it from standard input"),
        Option("reading", value: "LINE", help: "the same as the shell reads it, without aliases"),
        Option("crossed", value: "LINE", help: "what it goes on from, and was asked about then"),
        Option(
          "alias", value: "NAME=VALUE", repeats: true, help: "an alias that stands in the line"),
      ])
  ) { session, arguments throws(Fault) in
    let shell = try AskingShell(arguments)
    do throws(Fault) {
      return try ask(session, arguments, shell)
    } catch {
      session.warn(FaultText.text(of: error) + bypass)
      return ExitStatus.held.rawValue
    }
  }

  private static let bypass =
    "  The line is kept. `BRINK_GUARD=off` in this shell lets lines run unasked until you unset it.\n"

  private static func ask(
    _ session: Session, _ arguments: Arguments, _ shell: AskingShell
  ) throws(Fault) -> Int32 {
    let line = try line(arguments, session)
    guard shell.tellsWhole || !goesOn(line) else { return ExitStatus.done.rawValue }
    let aliases = ShellAliases(arguments.values("alias"))
    let judging = Judging(session)
    func judge(_ line: String) throws(Fault) -> Judging.Judgment {
      let expanded = aliases.expanded(line)
      let reading =
        arguments["reading"] ?? (shell.name == "fish" ? FishLine.posix(expanded) : expanded)
      return try judging.judge(Array(reading.utf8))
    }
    var judgment = try judge(line)
    if let crossed = arguments["crossed"], !goesOn(crossed) {
      judgment.verdict = judgment.verdict.without(try judge(crossed).verdict)
    }
    guard !judgment.verdict.told.isEmpty || !judgment.exceptions.isEmpty else {
      return ExitStatus.done.rawValue
    }
    let passing = try Passing(line, judgment, by: judging)
    judgment = passing.judgment
    guard judgment.verdict.isHeld else {
      try passing.record(in: shell)
      if let first = judgment.verdict.told.first {
        session.tell(StyledText(shell.freshLine) + AskedLineText.hint(first))
      }
      return ExitStatus.done.rawValue
    }
    guard session.useTerminal() else {
      throw Fault(
        place: "the guard", what: "cannot ask here: there is no terminal, or another job has it",
        remedy: "Stand at the boundary with `brink -- CMD`, or give it the answers.", status: .held)
    }
    if shell.takesLineAway {
      session.tell(AskedLineText.line(line))
    } else if !shell.freshLine.isEmpty {
      session.tell("")
    }
    let facts = try RuleFacts(judgment, by: judging)
    let step = AskedLine(line, facts, in: shell)
    let rules = RulesAtBoundary(step, line, judgment, facts, in: session)
    if try rules.stand(typed: nil) != nil {
      return ExitStatus.held.rawValue
    }
    let checklist = try session.prompts.checklist(named: "boundary")
    let status = try Standing(checklist, called: "boundary", in: session)
      .stand([], guarding: step)
    return status == ExitStatus.done.rawValue ? status : ExitStatus.held.rawValue
  }

  /// True where the shell reads on and will ask again about the whole.
  private static func goesOn(_ line: String) -> Bool {
    ShellReader.read(Array(line.utf8)).goesOn
  }

  /// The line as it was typed; from standard input where it is too long for an argument.
  private static func line(_ arguments: Arguments, _ session: Session) throws(Fault) -> String {
    guard let line = arguments["line"] else {
      throw Fault(
        place: "guard ask", what: "is asked by a hook, which says --line",
        remedy: "`brink guard check --line LINE` says what the rules make of a line.",
        status: .usage)
    }
    guard line == "-" else { return line }
    var lines: [String] = []
    let input = PipedLines(descriptor: STDIN_FILENO, .buffered)
    while case .line(let line) = input.next() { lines.append(line) }
    return lines.joined(separator: "\n")
  }
}
