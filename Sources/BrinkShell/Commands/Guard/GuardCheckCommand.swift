import BrinkModel
import Guard

/// Says whether a command line would be held, without running it.
enum GuardCheckCommand {
  static let command = Command(
    CommandDescription(
      "guard check", summary: "say whether a command would be held, and why",
      synopsis: ["[--json] -- CMD ARG…", "[--json] --line 'COMMAND LINE'", "[--json] -"],
      operands: 0...1,
      options: [
        Option("line", value: "LINE", help: "a command line as one would type it"), .json,
      ],
      takesCommand: true,
      details: """
        Nothing is run and nothing is asked. A lone - reads command lines from standard input, one per \
        line. Exits with 0 when nothing would be held, with 1 when something would.
        A line is read as a shell would read it: what sudo, xargs, bash -c and their like run is looked \
        at, a word in a text or a comment is no alarm. What cannot be known (a program in a variable, a \
        quote that is not closed) is said to be unsure.
        """,
      examples: [
        "brink guard check -- git push --force", "brink guard check --line 'cd /srv && rm -rf *'",
        "brink guard check --json - < commands.txt",
      ])
  ) { session, arguments throws(Fault) in
    let book = RuleBook()
    let isJSON = arguments.has("json")
    func tell(_ verdict: Guardian.Verdict, about line: String) {
      if isJSON {
        session.world.output.write(VerdictJSON.text(of: verdict, about: line) + "\n")
      } else {
        session.print(VerdictText.text(of: verdict, about: line))
      }
    }
    if let line = arguments["line"] {
      guard arguments.operands.isEmpty, arguments.command == nil else { throw tooMuch }
      let verdict = book.guardian.judge(Array(line.utf8))
      tell(verdict, about: line)
      return status(verdict.isHeld)
    }
    if let command = arguments.command {
      guard arguments.operands.isEmpty, !command.bytes.isEmpty else { throw tooMuch }
      let verdict = book.guardian.judge(words: command.bytes)
      tell(verdict, about: CommandLineText.quoted(command.texts))
      return status(verdict.isHeld)
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
      let verdict = book.guardian.judge(line)
      isAnyHeld = isAnyHeld || verdict.isHeld
      let text = String(decoding: line, as: UTF8.self)
      if !isJSON { session.world.output.write("") }
      tell(verdict, about: text)
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
