/// The four weeks before `ExampleWeeks`: a rule put on trial, an incident, a mistake, a score.
struct ExampleMonth {
  let team: ScriptedTeam

  func record() throws {
    try team.run(
      "ana", on: "desk", at: "2026-09-21T09:12:00.000+02:00",
      [
        "claim",
        "If the sentence is written before each judgment, there are at most 2 re-opened work items "
          + "in the next 6 weeks; if not, the rule is ceremony and is dropped",
        "--count", "outcome Reopened=yes", "--rule", "boundary",
      ], typing: ["y"])
    try score("2026-09-22T15:00:00.000+02:00", [1, 0, 1, 1, 0])
    let version = try boundary(
      "ana", "desk", "2026-09-24T10:20:00.000+02:00", "move to version 3 of the payment provider",
      "Ana owns this; if a field is missing, refunds are booked twice.", 80, "calm")
    try team.run(
      "bo", on: "lark", at: "2026-09-25T09:40:00.000+02:00",
      ["predict", "the mobile release is out", "70%", "--by", "2026-10-09"], typing: [])
    try team.run(
      "mira", on: "fern", at: "2026-09-30T17:20:00.000+02:00", ["near-miss"],
      typing: [
        "the test mail nearly went to all customers", "the count beside the button",
        "60,000 people read a test", "everybody with an account",
        "ask for the count to be typed", "Mira", "in 2 weeks", "in 3 weeks",
      ])
    try outcome("ana", "desk", "2026-10-01T09:30:00.000+02:00", version, "as planned", "n")
    try ExampleIncident(team: team).happen()
    try team.run(
      "bo", on: "lark", at: "2026-10-06T14:55:00.000+02:00",
      [
        "mistake", "noticed=14:20",
        "what_happened=I shipped a report that kept 80 connections open",
        "remedy=It is switched off; from Friday reports have a pool of their own",
        "impact=every third card payment for 41 minutes, about 900 customers", "first=Mira",
        "next=Dilek", "hotfix=8f31c2a", "guardrail=0b77d4e",
      ], typing: ["1 2", ""])
    try ExampleIncident(team: team).followUp()
    try team.run(
      "mira", on: "fern", at: "2026-10-15T15:10:00.000+02:00",
      [
        "resolve", try team.newest("prediction"), "no", "--evidence",
        "the store still reviews it",
      ], typing: [])
    try team.run(
      "bo", on: "lark", at: "2026-10-15T16:00:00.000+02:00",
      ["act", "write down how to fail back", "--owner", "Bo", "--due", "2026-10-30"], typing: [])
  }

  private func score(_ moment: String, _ scores: [Int]) throws {
    try team.run(
      "mira", on: "fern", at: moment, ["skill-distribution"],
      typing: ["payments"] + scores.map { "\($0)" }
        + ["Bo fails over with Ana watching", "Bo", "in 3 weeks", "in 30 days"])
  }

  private func boundary(
    _ login: String, _ host: String, _ moment: String, _ doing: String, _ sentence: String,
    _ confidence: Int, _ pressure: String
  ) throws -> String {
    try team.run(
      login, on: host, at: moment,
      [
        "boundary", "doing=\(doing)", "weight=judgment", "sentence=\(sentence)",
        "confidence=\(confidence)", "pressure=\(pressure)", "undo=the old version, 30 min",
        "look_back=in 1 week",
      ], typing: ["cross"])
  }

  private func outcome(
    _ login: String, _ host: String, _ moment: String, _ id: String, _ result: String,
    _ undone: String
  ) throws {
    try team.run(
      login, on: host, at: moment, ["outcome", id], typing: [result, undone, "n"])
  }
}
