import BrinkModel
import DisplayText

extension Postmortem {
  /// Each decision with who answered for it, how it could fail, who objected and what came of it.
  var decisionBlocks: [Block] {
    guard !incident.decisions.isEmpty else { return [] }
    return [.heading("Decisions")]
      + incident.decisions.flatMap { said -> [Block] in
        [
          .heading(
            "\(said.entry.at.hoursAndMinutes) \(doing(said.entry)) (\(EntrySummary.verdict(of: said.entry)))",
            level: 3),
          .list(items(said)),
        ]
      }
  }

  func doing(_ entry: Entry) -> String { entry["Doing"] ?? entry["Command"] ?? "?" }

  private func items(_ said: Incident.Said) -> [Inline] {
    let entry = said.entry
    var items: [Inline] = ["Entry \(said.id), by \(entry.by)"]
    if let owner = entry.ownerName { items.append("Owner: \(owner, .accent)") }
    if let failure = entry["Failure"] { items.append("It fails if: \(failure)") }
    if let sentence = entry["Sentence"] { items.append("In their words: “\(sentence)”") }
    if let percent = entry["Confidence"] {
      let pressure = entry["Pressure"].map { ", \($0)" } ?? ""
      items.append("Confidence then: \(percent) %\(pressure)")
    }
    if let undo = entry["Undo"] { items.append("Undo: \(undo)") }
    for objection in said.objections {
      items.append("\("Objection", .warning) of \(objection.by): \(objection.why)")
    }
    let agreed = said.answers.count - said.objections.count
    if agreed > 0 { items.append("Without objection: \(agreed)") }
    if let outcome = decisions[said.id]?.outcomes.last { items.append(became(outcome)) }
    return items
  }

  private func became(_ outcome: Entry) -> Inline {
    let happened = outcome["WhatHappened"].map { ": \($0)" } ?? ""
    return "What became of it: \(outcome["Result"] ?? "said in \(outcome.id.short)")\(happened)"
  }

  /// The same for a spreadsheet.
  var decisionTable: Table {
    Table(
      "decisions", caption: "Decisions",
      [
        .init("entry", "Entry", .id), .init("at", "Time", .date), .init("by", "By"),
        .init("doing", "Decided"), .init("crossed", "Crossed"), .init("owner", "Owner"),
        .init("failure", "Fails if"), .init("confidence", "Confidence, %", .number),
        .init("objections", "Objections", .number), .init("result", "What became of it"),
      ],
      incident.decisions.map { said in
        [
          .entry(said.id), .moment(said.entry.at), .text(said.entry.by),
          .text(doing(said.entry)), .text(said.entry["Crossed"]), .text(said.entry.ownerName),
          .text(said.entry["Failure"]),
          .count(said.entry["Confidence"].flatMap { Int($0) }), .count(said.objections.count),
          .text(decisions[said.id]?.outcomes.last?["Result"]),
        ]
      })
  }
}
