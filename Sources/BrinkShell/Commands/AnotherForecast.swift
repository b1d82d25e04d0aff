import BrinkFiles
import BrinkModel
import DisplayText
import Rec
import Reports

/// A number of one's own on a question that is there: a teammate's, or one's own once more.
struct AnotherForecast {
  let session: Session
  let arguments: Arguments

  /// Records it; then the others' numbers may be seen.
  func run() throws(Fault) -> Int32 {
    let typed = arguments.operands[0]
    let prediction = try PredictionLookup(session: session).one(typed)
    guard arguments.operands.count == 2 else {
      throw Fault(
        place: typed, what: "“\(prediction.text.onOneLine)” needs your number",
        remedy: "Write brink predict \(prediction.id.short) 60%.", status: .usage)
    }
    try refuseQuestionFlags(prediction)
    try refuseLate(prediction)
    let percent = try PredictCommand.checked(arguments.operands[1])
    let pressure = try pressure().map { [Field("Pressure", $0)] } ?? []
    let before = prediction.latest(of: try session.person())
    let entry = try session.journal().append(
      EntryDraft(
        kind: .prediction,
        fields: [Field("About", prediction.id.text), Field(Prediction.percentField, percent)]
          + pressure),
      now: session.now)
    session.tellRecorded(entry, try words(entry, prediction, before))
    return ExitStatus.done.rawValue
  }

  private func words(
    _ entry: Entry, _ prediction: Prediction, _ before: Entry?
  ) throws(Fault) -> StyledText {
    let percent = entry.percent ?? 0
    var text: StyledText =
      "You say \(percent) %: \(prediction.text.onOneLine). Recorded as \(entry.id.short, .accent)."
    if let earlier = before?.percent {
      text += "\nYou said \(earlier) % before. Both are kept; \(percent) % counts."
    }
    let me = try session.person()
    let others = prediction.people.filter { !me.isNamed($0) }.compactMap { name in
      prediction.counting(for: name)?.percent.map { "\(name) \($0) %" }
    }
    if !others.isEmpty { text += "\nOthers: \(others.joined(separator: ", "))." }
    return text
  }

  private func refuseLate(_ prediction: Prediction) throws(Fault) {
    let id = prediction.id.short
    if let resolution = prediction.resolution, let result = prediction.result {
      throw Fault(
        place: id, what: "was resolved on \(resolution.at.date): \(result.rawValue)",
        remedy: "Ask it anew with another day: brink predict 'TEXT' 60% --by DAY.", status: .usage)
    }
    if let due = prediction.due, due < session.now.date {
      throw Fault(
        place: id, what: "its day, \(due), is over: no number counts any more",
        remedy: "Say what came of it: brink resolve \(id) yes|no|void.", status: .usage)
    }
  }

  private func refuseQuestionFlags(_ prediction: Prediction) throws(Fault) {
    for flag in ["by", "judge", "tag"] where arguments.has(flag) {
      throw Fault(
        place: "--\(flag)", what: "belongs to the question, which has its own already",
        remedy: "Leave it out: brink predict \(prediction.id.short) \(arguments.operands[1]).",
        status: .usage)
    }
  }

  private func pressure() throws(Fault) -> String? {
    guard let typed = arguments["pressure"] else { return nil }
    let known = ["calm", "pressed"]
    if known.contains(typed.lowercased()) { return typed.lowercased() }
    throw Fault(
      place: "--pressure=\(typed)", what: "is neither calm nor pressed",
      remedy: (Nearest.to(typed, among: known).map { "Did you mean \($0)? " } ?? "")
        + "Write --pressure=calm or --pressure=pressed.", status: .usage)
  }
}
