import Testing

/// Forty publishing cycles of an invented desk: a claim about a rule, and a dated prediction.
///
/// Twenty cycles before the rule and twenty with it; what was re-opened is counted from the outcomes.
struct ExampleTrials {
  let team: ScriptedTeam

  /// Items re-opened in each cycle: forty before the claim, twenty-seven in its window.
  static let before = [3, 1, 2, 2, 4, 1, 0, 3, 2, 2, 1, 3, 2, 4, 2, 1, 3, 0, 2, 2]
  static let window = [2, 1, 1, 3, 0, 1, 2, 1, 1, 2, 0, 1, 3, 1, 2, 1, 0, 2, 1, 2]
  /// Cycles in which the sentence was left out.
  static let lapses: Set<Int> = [7]

  /// Records them; gives the identifiers of the claim and of the prediction.
  func record() throws -> (claim: String, prediction: String) {
    try ana(moment(day: -1, "08:00"), ["cycle", "publishing"], [])
    for (cycle, count) in Self.before.enumerated() { try publish(cycle, reopened: count, []) }
    let claim = try ana(
      moment(day: Self.day(19) + 1, "18:00"),
      [
        "claim",
        "If the boundary sentence is written before each publishing, re-opened work items drop by at "
          + "least 25 % in the next 20 publishing cycles against the previous 20; if not, the rule "
          + "is ceremony and is replaced",
        "--count", "outcome Reopened=yes", "--baseline", "journal", "--floor", "18", "--rule",
        "boundary",
      ], ["y"])
    let prediction = try ana(
      moment(day: Self.day(19) + 1, "18:20"),
      [
        "predict",
        "teams that split task from judgment outperform on throughput and trust retention", "70%",
        "--by", "end of Q4 2026", "--judge", "the two numbers of the year's review",
      ], [])
    for (cycle, count) in Self.window.enumerated() {
      try publish(20 + cycle, reopened: count, [Self.lapses.contains(cycle) ? "n" : "y"])
    }
    try ana(moment(day: Self.day(39) + 1, "19:00"), ["verdict", claim], [])
    try team.run(
      "ana", on: "desk", at: "2027-01-05T09:30:00.000+01:00",
      [
        "resolve", prediction, "yes", "--evidence",
        "throughput up 11 %, nobody of the four teams left",
      ], typing: [])
    return (claim, prediction)
  }

  /// One cycle: what was published and came back, then its end.
  private func publish(_ cycle: Int, reopened: Int, _ asked: [String]) throws {
    for item in 0..<max(reopened, 1) {
      let id = try bo(
        moment(day: Self.day(cycle), "10:\(10 + item)"),
        [
          "boundary", "doing=publish item \(cycle + 1)-\(item + 1)", "weight=judgment",
          "sentence=Bo owns this; if a price is wrong, the customer is billed too much.",
          "confidence=80", "pressure=calm", "undo=unpublish, 10 min", "look_back=in 1 day",
        ], ["cross"])
      try bo(
        moment(day: Self.day(cycle) + 1, "09:\(10 + item)"),
        [
          "outcome", id, "result=as planned", "undone=no",
          "reopened=\(item < reopened ? "yes" : "no")",
        ], [])
    }
    try ana(moment(day: Self.day(cycle) + 1, "17:00"), ["cycle", "publishing"], asked)
  }

  /// The day of a cycle: Tuesday and Thursday of twenty weeks.
  private static func day(_ cycle: Int) -> Int { cycle / 2 * 7 + cycle % 2 * 2 + 1 }

  /// A moment so many days after Monday, 1 June 2026.
  private func moment(day: Int, _ clock: String) -> String {
    let months = [30, 31, 31, 30, 31]
    var (month, rest) = (6, day)
    for length in months {
      guard rest >= length else { break }
      (month, rest) = (month + 1, rest - length)
    }
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    // The day before the first of June is the last of May.
    let date = day < 0 ? "2026-05-31" : "2026-\(two(month))-\(two(rest + 1))"
    return "\(date)T\(clock):00.000+02:00"
  }

  @discardableResult
  private func ana(_ moment: String, _ words: [String], _ lines: [String]) throws -> String {
    try team.run("ana", on: "desk", at: moment, words, typing: lines)
  }

  @discardableResult
  private func bo(_ moment: String, _ words: [String], _ lines: [String]) throws -> String {
    try team.run("bo", on: "lark", at: moment, words, typing: lines)
  }
}
