import BrinkModel
import DisplayText

extension Postmortem {
  var lessonBlocks: [Block] {
    let lessons = lessons
    var blocks: [Block] = [.heading("What went well")]
    blocks.append(Self.list(lessons.well, nothing: "Nobody noted it: a note “went well: …” does."))
    blocks.append(.heading("What did not"))
    blocks.append(
      Self.list(lessons.badly, nothing: "Nobody noted it: a note “went badly: …” does."))
    if !lessons.remarks.isEmpty {
      blocks.append(.heading("Said looking back"))
      blocks.append(
        .list(lessons.remarks.map { "\($0["Text"] ?? "") (\($0.by), \($0.id))" }))
    }
    return blocks
  }

  private static func list(_ lessons: [(entry: Entry, text: String)], nothing: String) -> Block {
    lessons.isEmpty
      ? .paragraph(Inline(nothing, .dim))
      : .list(lessons.map { "\($0.text) (\($0.entry.by), \($0.entry.id))" })
  }

  var overloads: [Inline] {
    incident.overloads.map { entry in
      let decision = entry["Decision"].map { ": “\($0)”" } ?? ""
      return "\(entry.at.hoursAndMinutes) overload, called by \(entry.by)\(decision) (\(entry.id))"
    }
  }

  var mistakes: [Inline] {
    incident.mistakes.map { entry in
      let what = entry["WhatHappened"] ?? ""
      return "\(entry.at.hoursAndMinutes) mistake, owned by \(entry.by): \(what) (\(entry.id))"
    }
  }

  func relation(_ relation: Relation) -> Inline {
    let why = relation.why.map { ": \($0)" } ?? ""
    return "\(relation.isRepeat ? "Repeats" : "Related to") \(relation.other)\(why)"
  }

  var doubts: [Inline] {
    var items = incident.oddities.map { Inline($0) }
    if struck > 0 {
      items.append("\(struck) \(struck == 1 ? "entry was" : "entries were") struck and left out")
    }
    for moment in doubtful {
      switch moment.content {
      case .damaged(let record):
        items.append(
          "\("\(record.isTorn ? "Torn" : "Unreadable")", .alarm), counted as nothing: \(record.place)"
        )
      case .entry(let entry):
        let word =
          switch moment.doubt {
          case .edited?: "was edited after it was written"
          case .gap?: "stands after a gap in its log"
          case .unsealed?, nil: "has no seal"
          }
        items.append("\(entry.id) \(word, .warning)")
      }
    }
    return items
  }
}
