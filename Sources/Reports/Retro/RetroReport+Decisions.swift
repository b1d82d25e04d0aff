import BrinkModel
import DisplayText

extension RetroReport {
  var failedAsNamed: (table: Table, more: Int) {
    failures("failed_as_named", "What had been written down came true", judged.failedAsNamed)
  }

  var failedOtherwise: (table: Table, more: Int) {
    failures("failed_otherwise", "It failed in another way", judged.failedOtherwise)
  }

  private func failures(
    _ name: String, _ caption: String, _ outcomes: [RetroFailure]
  ) -> (table: Table, more: Int) {
    let rows = outcomes.prefix(Self.most).map { outcome -> [Table.Cell] in
      let decision = texts[outcome.about]
      return [
        .entry(outcome.about), .day(outcome.at.date),
        .text(decision?["Doing"] ?? decision?["Command"]), .text(decision?.ownerName),
        .text(decision?["Failure"]), .text(texts[outcome.id]?["WhatHappened"]),
      ]
    }
    let table = Table(
      name, caption: caption,
      [
        .init("entry", "Entry", .id), .init("day", "Known on", .date), .init("doing", "Step"),
        .init("owner", "Owner"), .init("named", "Named beforehand"), .init("happened", "Happened"),
      ],
      rows)
    return (table, outcomes.count - rows.count)
  }

  var heldTable: (table: Table, more: Int) {
    let rows = decided.held.suffix(Self.most).reversed().map { id -> [Table.Cell] in
      let entry = texts[id]
      return [
        .entry(id), .day(entry?.at.date), .text(entry?["Doing"] ?? entry?["Command"]),
        .text(entry?.by), .text(entry?["HeldBecause"] ?? entry?["Sentence"]),
        .text(entry?.unanswered.joined(separator: ", ")),
      ]
    }
    let table = Table(
      "held", caption: "Stopped because nobody could say who owns it and how it fails, or chose to",
      [
        .init("entry", "Entry", .id), .init("day", "Day", .date), .init("doing", "Step"),
        .init("by", "By"), .init("words", "What was said"), .init("missing", "Not answered"),
      ],
      rows)
    return (table, decided.held.count - rows.count)
  }

  func practiceTable(_ kind: EntryKind) -> (table: Table, more: Int) {
    let all = retro.practices(kind)
    let isMistake = kind == .mistake
    let rows = all.prefix(Self.most).map { entry -> [Table.Cell] in
      let whole = texts[entry.id]
      return [
        .entry(entry.id), .day(entry.at.date), .text(entry.by),
        .text(whole?[isMistake ? "WhatHappened" : "Decision"]),
        .text(whole?[isMistake ? "Remedy" : "Owner"]),
      ]
    }
    let table = Table(
      isMistake ? "mistakes" : "overloads",
      caption: isMistake ? "Owned in the fixed form" : "Where the room was slowed down",
      [
        .init("entry", "Entry", .id), .init("day", "Day", .date), .init("by", "By"),
        isMistake ? .init("happened", "What happened") : .init("decision", "Decision to be made"),
        isMistake ? .init("remedy", "What was done") : .init("owner", "Owner"),
      ],
      rows)
    return (table, all.count - rows.count)
  }

  var nearMissTable: (table: Table, more: Int) {
    let all = retro.nearMisses
    let rows = all.prefix(Self.most).map { entry -> [Table.Cell] in
      let whole = texts[entry.id]
      return [
        .entry(entry.id), .day(entry.at.date), .text(whole?["AlmostHappened"]),
        .text(whole?["CaughtBy"]),
      ]
    }
    let table = Table(
      "near_misses", caption: "What almost happened",
      [
        .init("entry", "Entry", .id), .init("day", "Day", .date), .init("almost", "Almost"),
        .init("caught_by", "Caught by"),
      ],
      rows)
    return (table, all.count - rows.count)
  }
}
