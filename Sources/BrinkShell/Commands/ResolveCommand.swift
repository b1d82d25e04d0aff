import BrinkFiles
import BrinkModel
import DisplayText
import Rec
import Reports

/// Says what came of a prediction.
enum ResolveCommand {
  static let command = Command(
    CommandDescription(
      "resolve", summary: "say whether a prediction came true",
      synopsis: ["ID yes|no|void [--evidence TEXT]"], operands: 2...2,
      options: [
        Option("evidence", value: "TEXT", help: "what shows it: a commit, an address, a number"),
        .json,
      ],
      details: """
        Judge by the day that was set: what came true a week later is a no. void is for what never \
        applied, and counts for nobody. Resolving again corrects: both are kept, the last counts.
        """,
      examples: ["brink resolve K7QX yes --evidence 'v2.4 on 2026-11-20'"],
      // `resolve merge conflicts` is something to be done.
      isMeant: { $0.operands.last.flatMap(read) != nil })
  ) { session, arguments throws(Fault) in
    let prediction = try PredictionLookup(session: session).one(arguments.operands[0])
    let result = try result(arguments.operands[1])
    let evidence = arguments["evidence"]?.trimmed
    let shown = evidence.flatMap { $0.isEmpty ? nil : [Field("Evidence", $0)] } ?? []
    let now = session.now
    let entry = try session.journal().append(
      EntryDraft(
        kind: .resolution,
        fields: [Field("About", prediction.id.text), Field("Result", result.rawValue)] + shown),
      now: now)
    if let doubt = ResolutionDoubt.about(
      result, due: prediction.due, evidence: evidence, today: now.date)
    {
      session.warn(FaultText.text(of: fault(of: doubt, prediction)))
    }
    session.tellRecorded(entry, try words(entry, result, prediction, session))
    return ExitStatus.done.rawValue
  }

  private static func result(_ typed: String) throws(Fault) -> PredictionResult {
    if let result = read(typed) { return result }
    let nearest = Nearest.to(typed, among: PredictionResult.allCases.map(\.rawValue))
    throw Fault(
      place: typed, what: "is no result",
      remedy: (nearest.map { "Did you mean \($0)? " } ?? "")
        + "Write yes, no, or void for what never applied.", status: .usage)
  }

  private static func read(_ typed: String) -> PredictionResult? {
    let word = typed.lowercased()
    return PredictionResult.allCases.first { result in
      result.rawValue == word || (word.count == 1 && result.rawValue.hasPrefix(word))
    }
  }

  private static func words(
    _ entry: Entry, _ result: PredictionResult, _ prediction: Prediction, _ session: Session
  ) throws(Fault) -> StyledText {
    var text: StyledText =
      "Resolved \(result.rawValue, .bold): \(prediction.text.onOneLine). "
    text += "Recorded as \(entry.id.short, .accent)."
    if let before = prediction.resolution, let said = prediction.result {
      text += "\nIt was \(said.rawValue) before (\(before.by), \(before.at.date.description)). "
      text += "Both are kept; this one counts."
    }
    guard result != .void else { return text + "\nIt counts for nobody." }
    let tally = try session.forecasts()
    let me = try session.person()
    for name in prediction.people {
      if let line = ForecastFeedback(on: prediction.id, in: tally, by: name, for: me)?.text {
        text += "\n\(line)"
      }
    }
    return text
  }

  /// What speaks against it; it is recorded all the same.
  private static func fault(of doubt: ResolutionDoubt, _ prediction: Prediction) -> Fault {
    let id = prediction.id.short
    switch doubt {
    case .early(let days):
      let left = days == 1 ? "1 day is" : "\(days) days are"
      return Fault(
        place: id, what: "\(left) left: it may still come true",
        remedy: "`brink resolve \(id) yes` corrects it if it does.", status: .done)
    case .lateEvidence(let day):
      let due = prediction.due?.description ?? "earlier"
      return Fault(
        place: id, what: "the evidence is of \(day), the day that was set is \(due)",
        remedy: "By its own day it is a no: `brink resolve \(id) no` corrects it.", status: .done)
    }
  }
}
