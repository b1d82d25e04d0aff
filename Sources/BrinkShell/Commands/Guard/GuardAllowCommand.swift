import BrinkFiles
import BrinkModel
import DisplayText
import Guard

/// Lets one rule pass for one command or one folder, until a day.
enum GuardAllowCommand {
  static let command = Command(
    CommandDescription(
      "guard allow", summary: "let a rule pass for one command or folder, until a day",
      synopsis: ["RULE --for COMMAND|FOLDER --until DAY --why TEXT"], operands: 1...1,
      options: [
        Option(
          "for", value: "WHAT",
          help: "the exact command line, or a folder: for what is typed in it or below"),
        Option("until", value: "DAY", help: "the last day it holds: 2026-12-24, in 2 weeks"),
        Option("why", value: "TEXT", help: "the reason, kept with it"), .json,
      ],
      details: """
        The exception is an entry: you own it, `brink guard rules` lists it, striking it ends it. After \
        its day it does nothing. It may be at most 90 days away: what is right for longer is a change of \
        the rule. A line that has the command as a part is another line and is asked about. A rule that \
        denies has no exceptions.
        """,
      examples: [
        "brink guard allow git-push-force --for 'git push --force origin demo' --until 2026-12-24 --why 'the demo branch is rebuilt nightly'"
      ])
  ) { session, arguments throws(Fault) in
    try session.expectPerson("guard allow")
    let id = arguments.operands[0]
    let book = RuleBook(session)
    guard let rule = book.rule(id) else {
      throw GuardRulesShowCommand.unknown(id, in: book)
    }
    guard rule.level < .deny else {
      throw Fault(
        place: id, what: "denies, and has no exceptions",
        remedy: "A rule of your own or of the repository can be changed where it stands; "
          + "`brink guard rules show \(id)` says why it is there.", status: .held)
    }
    let scope = try ExceptionScope.read(
      try required("for", arguments, "the exact command line, or a folder"), in: session)
    let why = try required("why", arguments, "a reason")
    let text = try required("until", arguments, "a day")
    let today = session.now.date
    guard let until = DateText.date(text, today: today), until >= today,
      until <= today.adding(days: 90)
    else {
      throw Fault(
        place: "--until=\(text)", what: "is no day within the next 90",
        remedy: "Write a day such as --until=\(today.adding(days: 14)) or --until='in 2 weeks'.",
        status: .usage)
    }
    let entry = try session.journal().append(
      .exception(rule: id, scope: scope, until: until, why: why), now: session.now)
    session.tellRecorded(
      entry,
      "\(id, .accent) lets \(scope, .accent) pass until \(until). Recorded as \(entry.id.short, .accent)."
    )
    return ExitStatus.done.rawValue
  }

  private static func required(
    _ name: String, _ arguments: Arguments, _ what: String
  ) throws(Fault) -> String {
    if let text = arguments[name]?.trimmed, !text.isEmpty { return text }
    throw Fault(
      place: "--\(name)", what: "is missing: \(what)",
      remedy: "Write brink guard allow RULE --for=… --until=… --why=….", status: .usage)
  }
}
