import BrinkModel
import DisplayText
import Reports

/// Records what somebody thinks will have happened by a day, and how likely that is.
enum PredictCommand {
  static let command = Command(
    CommandDescription(
      "predict", summary: "say how likely something is by a day, or give your number on a question",
      synopsis: ["TEXT PERCENT --by DAY", "ID PERCENT", ""], operands: 0...2,
      options: [
        Option("by", value: "DAY", help: "by when it is known: in 2 weeks, Q4 2026, 2026-12-31"),
        Option("pressure", value: "HOW", help: "calm or pressed, as you are now"),
        Option("tag", value: "NAME", repeats: true, help: "a word to find it by in reports"),
        Option("judge", value: "TEXT", help: "how it will be judged on the day"), .json,
      ],
      details: """
        Without TEXT the questions are asked. With the ID of a question, teammates give their own \
        number, or you a new one: both are kept, the last before the day counts.
        Until you gave yours, others' numbers are hidden from you in every view. The log itself is \
        plain text: whoever opens the file sees them.
        PERCENT is 1 to 99: 70, 70% or '7 in 10'.
        """,
      examples: [
        "brink predict 'the export is out' 70% --by 'in 2 weeks'", "brink predict K7QX 60%",
        "brink predict 'p50 of checkout is under 2 s' 80% --by 'Q4 2026' --tag speed",
      ],
      // `predict load` is something to be done.
      isMeant: { arguments in
        arguments.operands.isEmpty
          || (arguments.operands.count == 2
            && (try? ChanceText.percent(arguments.operands[1])) != nil)
      })
  ) { session, arguments throws(Fault) in
    let operands = arguments.operands
    if let first = operands.first, PredictionLookup.isIdentifier(first) {
      return try AnotherForecast(session: session, arguments: arguments).run()
    }
    let checklist = try session.prompts.checklist(named: "prediction")
    let given = try given(arguments, session)
    let isWhole = given.count >= 3
    let standing = Standing(
      checklist, called: "prediction", in: session,
      adding: { remark(on: $0, now: session.now) })
    return try standing.stand(
      // A whole line is taken as it is; nobody who typed one wants to be asked more.
      isWhole ? given + leftOut(of: checklist, given) : given, guarding: nil)
  }

  /// What the command line answers of the checklist; throws where it cannot be a prediction.
  private static func given(
    _ arguments: Arguments, _ session: Session
  ) throws(Fault) -> [GivenAnswer] {
    guard let text = arguments.operands.first else {
      return said(arguments)
    }
    guard !VaguePrediction.saysTooLittle(text) else {
      throw Fault(
        place: text, what: "says too little for anybody to tell whether it came true",
        remedy: "Write it as a sentence: brink predict 'the export is out' 70% --by DAY.",
        status: .usage)
    }
    var given = [GivenAnswer(item: "text", text: text)]
    if let percent = arguments.operands.dropFirst().first {
      given.append(GivenAnswer(item: "percent", text: try checked(percent)))
    }
    if let day = arguments["by"] {
      given.append(GivenAnswer(item: "due", text: try checked(day: day, session)))
    }
    guard given.count == 3 || session.conversation().isInteractive else {
      throw given.count == 2 && arguments["by"] == nil ? noDay : noPercent
    }
    return given + said(arguments)
  }

  /// What was said besides, by flags.
  private static func said(_ arguments: Arguments) -> [GivenAnswer] {
    let tags = arguments.values("tag").joined(separator: "; ")
    let all = [
      ("judge", arguments["judge"]), ("pressure", arguments["pressure"]),
      ("tag", tags.isEmpty ? nil : tags),
    ]
    return all.compactMap { item, text in text.map { GivenAnswer(item: item, text: $0) } }
  }

  private static func leftOut(of checklist: Checklist, _ given: [GivenAnswer]) -> [GivenAnswer] {
    checklist.items.filter { item in
      !item.isRequired && !given.contains { $0.item == item.id }
    }
    .map { GivenAnswer(item: $0.id, text: "") }
  }

  static func checked(_ percent: String) throws(Fault) -> String {
    do {
      return String(try ChanceText.percent(percent))
    } catch {
      throw Fault(place: percent, what: error.what, remedy: error.how, status: .usage)
    }
  }

  private static func checked(day: String, _ session: Session) throws(Fault) -> String {
    let today = session.now.date
    guard let date = DateText.date(day, today: today), date >= today else {
      let isOver = DateText.date(day, today: today) != nil
      throw Fault(
        place: "--by=\(day)", what: isOver ? "is over" : "is no day we can read",
        remedy: "Write a day to come: --by=2026-12-31, --by='in 2 weeks', --by='Q4 2026'.",
        status: .usage)
    }
    return date.description
  }

  private static var noDay: Fault {
    Fault(
      place: "predict", what: "without a day nobody can ever say that it did not happen",
      remedy: "Add --by='in 2 weeks', --by='Q4 2026' or --by=2026-12-31.", status: .usage)
  }

  private static var noPercent: Fault {
    Fault(
      place: "predict", what: "needs how likely it is, and by when",
      remedy: "Write brink predict 'TEXT' 70% --by DAY.", status: .usage)
  }

  /// What is said of a prediction once it is recorded: the deal, and what may make it hard to judge.
  private static func remark(on entry: Entry, now: Timestamp) -> StyledText {
    guard let percent = entry.percent, let due = entry[Prediction.dueField] else { return "" }
    var text: StyledText =
      "\n\(percent) % by \(due). Teammates: \("brink predict \(entry.id.short) PERCENT", .accent); "
    text += "they see your number once they gave theirs."
    let hints = VaguePrediction.hints(entry["Text"] ?? "", isJudged: entry["Judge"] != nil)
    for hint in hints { text += "\n\("Hint:", .warning) \(hint)" }
    return text
  }
}
