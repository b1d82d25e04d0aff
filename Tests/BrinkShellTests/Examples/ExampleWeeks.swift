/// Eight weeks of an invented team: Ana, Bo and Mira run a shop.
struct ExampleWeeks {
  let team: ScriptedTeam

  /// Records them all, in the order they happened.
  func record() throws {
    try ExampleMonth(team: team).record()
    let index = try ana(
      "2026-10-19T09:42:10.000+02:00", ["boundary"],
      [
        "drop the old index on orders", "j",
        "I own this; if a report still reads the index, checkout times out.", "85", "c",
        "build the index again, 40 min", "in 1 week", "cross",
      ])
    try bo(
      "2026-10-19T14:05:31.000+02:00", ["boundary"], ["restart the staging queue", "t"])
    try mira(
      "2026-10-20T11:20:02.000+01:00", ["boundary"],
      [
        "mail the new prices to all customers", "j", "the team is fine with it",
        "/hold nobody can say which price list is live",
      ])
    let prices = try mira(
      "2026-10-21T08:55:47.000+01:00", ["boundary"],
      [
        "mail the new prices to all customers", "j",
        "Mira owns this; if the old list is live, customers are billed the wrong price.", "90",
        "c", "mail a correction, 2 h", "in 2 days", "cross",
      ])
    try mira(
      "2026-10-23T16:30:12.000+01:00", ["outcome", prices], ["as planned", "n", "n"])
    try ana(
      "2026-10-26T10:02:55.000+01:00", ["outcome", index],
      [
        "failed as named", "checkout timed out for nine minutes: the month-end report reads it",
        "y", "55 min", "support, the mobile release", "n",
      ])
    try mira(
      "2026-10-22T15:00:00.000+02:00",
      ["skill-distribution"],
      [
        "payments", "1", "1", "2", "1", "1", "Mira answers the pager for a week", "Mira",
        "in 3 weeks", "in 30 days",
      ])
    let failover = try bo(
      "2026-10-27T18:40:20.000+01:00", ["boundary"],
      [
        "fail over the orders database", "/note the replica lags 4 s and falling", "j",
        "Bo owns this; if the replica lags, the orders of the last minute are lost.", "60", "p",
        "fail back, 90 min", "tomorrow", "cross",
      ])
    try bo("2026-10-28T09:10:44.000+01:00", ["outcome", failover], ["as planned", "n", "n"])
    let wrong = try ana(
      "2026-11-03T13:15:09.000+01:00", ["boundary"],
      [
        "rotate the payment keys", "j",
        "I own this; if a worker keeps the old key, card payments are refused.", "75", "p",
        "put the old key back, 10 min", "in 2 weeks", "cross",
      ])
    try ana(
      "2026-11-03T13:19:30.000+01:00",
      ["strike", wrong, "--why", "that was staging: nothing to look back at"], [])
    try ana(
      "2026-11-04T10:31:00.000+01:00", ["boundary"],
      [
        "rotate the payment keys in production", "j",
        "I own this; if a worker keeps the old key, card payments are refused.", "80", "c",
        "put the old key back, 10 min", "in 2 weeks", "cross",
      ])
    try bo("2026-11-06T15:20:41.000+01:00", ["boundary"], ["clear the preview cache", "t"])
    try ana("2026-11-09T10:05:00.000+01:00", ["verdict", try team.newest("claim")], [])
    let limits = try mira(
      "2026-11-10T11:47:26.000+00:00", ["boundary"],
      [
        "halve the request limit for partners", "j",
        "Mira owns this; if a partner peaks above it, their orders are rejected.", "70", "p",
        "raise the limit again, 5 min", "in 2 days", "cross",
      ])
    try mira(
      "2026-11-12T09:05:18.000+00:00", ["outcome", limits],
      [
        "failed otherwise", "our own mobile app went over the limit, no partner did", "y", "12 min",
        "the mobile release", "y",
      ])
    try bo(
      "2026-11-13T17:02:33.000+01:00", ["boundary"],
      [
        "remove the old checkout", "j",
        "I own this; if a link in an old mail still leads there, the customer sees an error.",
        "80", "p", "deploy it again, 30 min", "in 1 week", "hold",
      ])
  }

  @discardableResult
  private func ana(_ moment: String, _ words: [String], _ lines: [String]) throws -> String {
    try team.run("ana", on: "desk", at: moment, words, typing: lines)
  }

  @discardableResult
  private func bo(_ moment: String, _ words: [String], _ lines: [String]) throws -> String {
    try team.run("bo", on: "lark", at: moment, words, typing: lines)
  }

  @discardableResult
  private func mira(_ moment: String, _ words: [String], _ lines: [String]) throws -> String {
    try team.run("mira", on: "fern", at: moment, words, typing: lines)
  }
}
