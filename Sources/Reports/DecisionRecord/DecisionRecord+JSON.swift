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

  package var json: String { Self.shape.text(self) + "\n" }

  static let shape = JSONShape<DecisionRecord>.object([
    .init("id", .id, "The decision.", \.decision.id),
    .init("status", .word(["accepted", "held"]), "Whether the step was taken.", \.status),
    .init("date", .day, "The day it was made.", \.entry.at.date),
    .init("decision_makers", .list(.text), "Who owns it, and who wrote it.", \.makers),
    .init("consulted", .list(.text), "Who was asked and answered.", \.consulted),
    .init("doing", .text, "The step.", \.decision.doing),
    .init("owner", .optional(.text), "Who owns it.", \.decision.ownerName),
    .init("failure", .optional(.text), "How it was said to fail.", \.decision.failure),
    .init("sentence", .optional(.text), "The sentence, as written.", \.decision.sentence),
    .init("crossed", .flag, "Whether the step was taken.", \.decision.isCrossed),
    .init("confidence", .optional(.whole), "How sure its writer was, in percent.") {
      $0.entry["Confidence"].flatMap { Int($0) }
    },
    .init("pressure", .optional(.text), "Calm or pressed, as was said then.") {
      $0.entry["Pressure"]
    },
    .init("undo", .optional(.text), "How to undo it.") { $0.entry["Undo"] },
    .init("look_back", .optional(.day), "When to look back at it.", \.decision.lookBack),
    .init("result", .optional(.text), "What became of it, in the words of the look-back.") {
      $0.outcome?["Result"]
    },
    .init("happened", .optional(.text), "What happened.") { $0.outcome?["WhatHappened"] },
    .init("incident", .optional(.text), "The incident it was made in.") {
      $0.entry[Incident.field]
    },
    .init("entries", .list(.id), "Everything said about it, oldest first.") {
      $0.thread.map(\.id)
    },
    .init("doubtful", .count, "Of them, those that are not as written.", \.doubts.count),
  ])
}
