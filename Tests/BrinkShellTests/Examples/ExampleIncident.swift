/// One incident of the example team, from its first note until what prevents the next one is verified.
struct ExampleIncident {
  let team: ScriptedTeam

  /// The afternoon itself.
  func happen() throws {
    try team.sit(
      "ana", on: "desk", at: "2026-10-06T14:02:10.000+02:00",
      [
        "incident", "open", "checkout 500s", "--service", "checkout", "--severity", "2", "--at",
        "13:50",
      ],
      typing: ["every third card payment fails", "/role incident-lead ana"])
    try team.sit(
      "bo", on: "lark", at: "2026-10-06T14:05:31.000+02:00", ["incident", "join"],
      typing: [
        "the payment pool is exhausted: 100 of 100 connections", "/park the alert came late",
      ])
    try team.sit(
      "mira", on: "fern", at: "2026-10-06T14:07:02.000+02:00", ["incident", "join"],
      typing: ["support has 40 tickets; I answer them"])
    try team.sit(
      "ana", on: "desk", at: "2026-10-06T14:09:20.000+02:00", ["incident", "join"],
      typing: [
        "/overload", "fail over now or find the query first",
        "u fail over; p who wrote the report", "Mira", "Bo", "y", "",
      ])
    try team.sit(
      "bo", on: "lark", at: "2026-10-06T14:12:40.000+02:00", ["incident", "join"],
      typing: [
        "/decide fail over the orders database",
        "Bo owns this; if the replica lags, the orders of the last minute are lost.", "60", "p",
        "fail back, 90 min", "in 1 day", "cross",
      ])
    try team.sit(
      "mira", on: "fern", at: "2026-10-06T14:13:50.000+02:00", ["incident", "join"],
      typing: ["/object the replica was 4 s behind this morning"])
    try team.sit(
      "ana", on: "desk", at: "2026-10-06T14:14:30.000+02:00", ["incident", "join"],
      typing: ["/own measure the lag bo 5"])
    try team.sit(
      "bo", on: "lark", at: "2026-10-06T14:15:05.000+02:00", ["incident", "join"],
      typing: ["/yes", "the lag is below a second", "/done", "failing over now"])
    try team.sit(
      "bo", on: "lark", at: "2026-10-06T14:31:00.000+02:00", ["incident", "join"],
      typing: ["/mitigated failed over to the replica"])
    try team.sit(
      "ana", on: "desk", at: "2026-10-06T14:40:12.000+02:00", ["incident", "join"],
      typing: [
        "went well: the pool's size was on the dashboard",
        "went badly: nobody told support for a quarter of an hour",
      ])
  }

  /// What followed in the days after.
  func followUp() throws {
    try team.run(
      "ana", on: "desk", at: "2026-10-06T16:10:00.000+02:00",
      [
        "incident", "runbook", "checkout", "--signature",
        "card payments fail while the payment pool has no free connection", "--mitigation",
        "fail over to the replica, then end the oldest queries", "--cause",
        "a new report held 80 connections open", "--prevention",
        "give reports a pool of their own", "--owner", "Bo", "--due", "2026-10-14", "--link",
        "docs/runbooks/checkout.md",
      ], typing: [])
    try team.run(
      "ana", on: "desk", at: "2026-10-06T16:14:00.000+02:00",
      [
        "act", "alert on the pool above 80 %", "--owner", "Ana", "--due", "2026-10-09", "--type",
        "detect", "--incident", "checkout",
      ], typing: [])
    let alert = try team.newest("action")
    try team.run(
      "bo", on: "lark", at: "2026-10-06T16:20:00.000+02:00",
      [
        "act", "give reports a pool of their own", "--owner", "Bo", "--due", "2026-10-14", "--type",
        "prevent", "--incident", "checkout",
      ], typing: [])
    let pool = try team.newest("action")
    try team.run(
      "bo", on: "lark", at: "2026-10-07T17:00:00.000+02:00",
      ["outcome", try team.newest("decision")],
      typing: [
        "failed as named", "eleven orders of the last minute were lost; support called each", "n",
        "n",
      ])
    try team.run(
      "ana", on: "desk", at: "2026-10-08T11:02:00.000+02:00",
      ["done", alert, "--evidence", "it fired in staging at 81 %"], typing: [])
    try team.run(
      "bo", on: "lark", at: "2026-10-15T10:30:00.000+02:00",
      ["done", pool, "--evidence", "the load test of 15 October held"], typing: [])
    try team.run(
      "bo", on: "lark", at: "2026-10-15T10:34:00.000+02:00",
      [
        "incident", "runbook", "checkout", "--verified",
        "load test in staging: reports at 200 connections, checkout untouched",
      ], typing: [])
    try team.run(
      "ana", on: "desk", at: "2026-10-15T11:00:00.000+02:00", ["incident", "close", "checkout"],
      typing: [])
  }
}
