/// Decisions and what became of them, with only what is counted of each: a year of a large team fits.
struct DecisionLedger: Sendable {
  /// A decision in a few dozen bytes.
  struct Mark: Sendable {
    let at: Timestamp
    let isCrossed: Bool
    let isJudgment: Bool
    /// 1 to 99; nil where nobody said how sure they were.
    let percent: Int8?
    let pressure: Pressure
    /// Seconds at the boundary; nil where they were not measured.
    let took: Int32?
    /// Whoever wrote it, as a place among the names.
    let by: Int32
  }

  enum Pressure: String, Sendable {
    case calm
    case pressed
    /// Nothing was told, or something else.
    case none = ""
  }

  enum Result: String, Sendable {
    case asPlanned = "as planned"
    case failedAsNamed = "failed as named"
    case failedOtherwise = "failed otherwise"
    case tooEarly = "too early to say"
    /// It says only something else: a commit that came later.
    case none = ""
  }

  /// An outcome in a few dozen bytes.
  struct Reply: Sendable {
    let id: EntryID
    let about: EntryID
    let at: Timestamp
    let result: Result
  }

  private(set) var marks: [EntryID: Mark] = [:]
  private(set) var replies: [Reply] = []
  private(set) var names: [String] = []
  private var places: [String: Int32] = [:]

  mutating func apply(_ entry: Entry) {
    switch entry.kind {
    case .decision:
      marks[entry.id] = Mark(
        at: entry.at, isCrossed: entry["Crossed"] == "yes",
        isJudgment: entry["Weight"] == "judgment",
        percent: entry.confidence.map { Int8($0) },
        pressure: entry["Pressure"].flatMap { Pressure(rawValue: $0) } ?? .none,
        took: entry.took.flatMap { Int32(exactly: $0) }, by: place(of: entry.by))
    case .outcome:
      guard let about = entry.about else { return }
      let result = entry["Result"].flatMap { Result(rawValue: $0) } ?? .none
      replies.append(Reply(id: entry.id, about: about, at: entry.at, result: result))
    default: break
    }
  }

  private mutating func place(of name: String) -> Int32 {
    if let known = places[name] { return known }
    let new = Int32(names.count)
    names.append(name)
    places[name] = new
    return new
  }

  /// What stands once those entries are struck.
  func standing(without struck: Set<EntryID>) -> StandingDecisions {
    var last: [EntryID: Result] = [:]
    var known: [EntryID: Result] = [:]
    var ordered = replies.filter { !struck.contains($0.id) }
    ordered.sort { ($0.at, $0.id) < ($1.at, $1.id) }
    for reply in ordered where marks[reply.about] != nil {
      last[reply.about] = reply.result
      if reply.result != .none { known[reply.about] = reply.result }
    }
    let decisions = marks.filter { !struck.contains($0.key) }
      .sorted { ($0.value.at, $0.key) < ($1.value.at, $1.key) }
    return StandingDecisions(
      decisions: decisions.map { ($0.key, $0.value) }, replies: ordered, last: last, known: known,
      names: names)
  }
}

/// Decisions that stand, oldest first, and what became of each.
struct StandingDecisions: Sendable {
  let decisions: [(id: EntryID, mark: DecisionLedger.Mark)]
  /// Outcomes, oldest first.
  let replies: [DecisionLedger.Reply]
  /// What the last outcome says.
  let last: [EntryID: DecisionLedger.Result]
  /// What the last outcome says that says how it went.
  let known: [EntryID: DecisionLedger.Result]
  let names: [String]

  /// The chances stated in them, by what came of each.
  var tally: ForecastTally {
    var tally = ForecastTally()
    for (id, mark) in decisions where mark.isCrossed {
      guard let percent = mark.percent else { continue }
      switch known[id] {
      case .asPlanned?, .failedAsNamed?, .failedOtherwise?:
        tally.judged.append(
          JudgedForecast(
            id: id, about: id, kind: .decision, by: names[Int(mark.by)], at: mark.at,
            percent: Int(percent), cameTrue: known[id] == .asPlanned,
            pressure: mark.pressure == .none ? nil : mark.pressure.rawValue,
            result: known[id]?.rawValue ?? ""))
      default: tally.open += 1
      }
    }
    return tally
  }

  /// How long judgments took, and how long it was until something was known of them.
  var times: DecisionTimes {
    DecisionTimes(
      judgments: decisions.filter(\.mark.isJudgment)
        .map { ($0.id, $0.mark.at, $0.mark.took.map { Int($0) }) },
      outcomes: replies.filter { $0.result != .tooEarly }.map { ($0.about, $0.at) })
  }
}
