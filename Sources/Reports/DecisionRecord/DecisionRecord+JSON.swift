import BrinkModel

extension DecisionRecord {
  package var tables: [Table] {
    [
      Table(
        "decision", caption: "The decision",
        [
          .init("entry", "Entry", .id), .init("at", "Time", .date), .init("status", "Status"),
          .init("doing", "Step"), .init("owner", "Owner"), .init("failure", "Fails if"),
          .init("sentence", "Sentence"), .init("confidence", "Confidence, %", .number),
          .init("pressure", "Pressure"), .init("undo", "Undo"), .init("result", "Result"),
          .init("happened", "What happened"),
        ],
        [
          [
            .entry(decision.id), .moment(entry.at), .text(status), .text(decision.doing),
            .text(decision.ownerName), .text(decision.failure), .text(decision.sentence),
            .count(entry["Confidence"].flatMap { Int($0) }), .text(entry["Pressure"]),
            .text(entry["Undo"]), .text(outcome?["Result"]), .text(outcome?["WhatHappened"]),
          ]
        ])
    ]
  }

  package var json: String {
    func optional(_ text: String?) -> String { text.map(JSONText.string) ?? "null" }
    return JSONText.object([
      ("id", JSONText.string(decision.id.text)), ("status", JSONText.string(status)),
      ("date", JSONText.string(entry.at.date.description)),
      ("decision_makers", JSONText.array(makers.map(JSONText.string))),
      ("consulted", JSONText.array(consulted.map(JSONText.string))),
      ("doing", JSONText.string(decision.doing)), ("owner", optional(decision.ownerName)),
      ("failure", optional(decision.failure)), ("sentence", optional(decision.sentence)),
      ("crossed", "\(decision.isCrossed)"),
      ("confidence", entry["Confidence"].flatMap { Int($0) }.map { "\($0)" } ?? "null"),
      ("pressure", optional(entry["Pressure"])), ("undo", optional(entry["Undo"])),
      ("look_back", optional(decision.lookBack?.description)),
      ("result", optional(outcome?["Result"])), ("happened", optional(outcome?["WhatHappened"])),
      ("incident", optional(entry[Incident.field])),
      ("entries", JSONText.array(thread.map { JSONText.string($0.id.text) })),
      ("doubtful", "\(doubts.count)"),
    ]) + "\n"
  }
}
