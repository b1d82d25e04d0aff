package import BrinkModel
import DisplayText

/// A decision as an architectural decision record: what was chosen, by whom, what came of it.
///
/// Source of the form: adr.github.io/madr, version 4.0.0.
package struct DecisionRecord: Report {
  let decision: Decision
  /// Everything that was said about it, oldest first, its own entry first.
  let thread: [Entry]
  /// The incident it was made in; nil outside of any.
  let incident: Incident?
  /// What speaks against one of its records.
  let doubts: [(id: EntryID, doubt: RecordDoubt)]

  package init(_ decision: Decision, _ moments: [ReplayMoment], in incident: Incident?) {
    self.decision = decision
    thread = moments.compactMap(\.entry)
    self.incident = incident
    doubts = moments.compactMap { moment in
      guard let id = moment.entry?.id, let doubt = moment.doubt else { return nil }
      return (id, doubt)
    }
  }

  var entry: Entry { decision.entry }

  /// One of the words MADR has for it, or ours for a step that was stopped.
  var status: String { decision.isCrossed ? "accepted" : "held" }

  /// Whoever owns it and whoever wrote it.
  var makers: [String] {
    guard let owner = decision.ownerName else { return [entry.by] }
    return Person([owner]).isCalled(entry.by) ? [owner] : [owner, entry.by]
  }

  /// Those who were asked and answered.
  var consulted: [String] {
    var names: [String] = []
    for answer in answers where !names.contains(answer.by) { names.append(answer.by) }
    return names
  }

  var answers: [Entry] {
    thread.filter { entry in
      entry.kind == .state && ["objection", "no objection"].contains(entry["State"] ?? "")
    }
  }

  /// What became of it; the last word counts.
  var outcome: Entry? { decision.outcomes.last }

  package var document: Document {
    let doing = decision.doing.isEmpty ? "a step without a name" : decision.doing
    return Document(
      Inline(doing), facts: facts, in: .frontMatter,
      [.heading("Context and Problem Statement")] + context
        + [.heading("Considered Options"), .list(["Cross: \(doing)", "Hold: leave it as it is"])]
        + [.heading("Decision Outcome"), .paragraph(chosen)]
        + [.heading("Consequences", level: 3), .list(consequences)]
        + [.heading("Confirmation", level: 3)] + confirmation
        + [.heading("More Information"), .list(more)])
  }

  private var facts: [Document.Fact] {
    var facts: [Document.Fact] = [
      .init("status", Inline(status)), .init("date", Inline(entry.at.date.description)),
      .init("decision-makers", Inline(makers.joined(separator: ", "))),
    ]
    if !consulted.isEmpty {
      facts.append(.init("consulted", Inline(consulted.joined(separator: ", "))))
    }
    return facts
  }

  private var context: [Block] {
    var words: Inline = "\(Postmortem.sentence(decision.doing))"
    switch entry["Weight"] {
    case "judgment"?: words += " A judgment: hard to undo, or others plan around it."
    case "task"?: words += " A task: fast, and easily undone."
    default: break
    }
    if let pressure = entry["Pressure"] { words += " Whoever decided was \(pressure)." }
    var blocks: [Block] = [.paragraph(words)]
    if let incident {
      blocks.append(
        .paragraph("It was decided in the incident “\(incident.title)” (\(incident.id))."))
    }
    if !decision.isCrossed, let sentence = decision.sentence {
      blocks.append(.paragraph("What was said of it:"))
      blocks.append(.quotation(sentence, by: entry.by))
    }
    if let command = entry["Command"] { blocks.append(.code(command, language: "sh")) }
    return blocks
  }

  private var chosen: Inline {
    let option = decision.isCrossed ? "Cross" : "Hold"
    return "Chosen option: \"\(option)\", because \(Postmortem.sentence(reason))"
  }

  /// Why it was crossed is the sentence; a sentence that did not do is no reason to hold.
  private var reason: String {
    if let why = entry["HeldBecause"] { return why }
    if decision.isCrossed, let sentence = decision.sentence { return sentence }
    let missing = entry.unanswered
    return "nobody wrote down \(missing.isEmpty ? "why" : missing.joined(separator: " and "))"
  }

  private var consequences: [Inline] {
    guard decision.isCrossed else {
      return [
        "Good, because nothing ran and nothing is lost.",
        "Neutral, because it can be decided anew.",
      ]
    }
    var items: [Inline] = []
    if let owner = decision.ownerName { items.append("Good, because \(owner, .accent) owns it.") }
    if let failure = decision.failure {
      items.append("Bad, because it fails if \(Postmortem.sentence(failure))")
    }
    if let undo = entry["Undo"] {
      items.append("Neutral, because it can be undone: \(Postmortem.sentence(undo))")
    }
    for answer in answers where answer["State"] == "objection" {
      items.append("Bad, because \(answer.by) objects: \(Postmortem.sentence(answer["Why"] ?? ""))")
    }
    return items.isEmpty ? ["Neutral, because none was named."] : items
  }

  private var confirmation: [Block] {
    guard let outcome else {
      guard let day = decision.lookBack else {
        return [.paragraph("Nobody has to look back at it.")]
      }
      return [.paragraph("Not known yet; to be looked back at on \(day).")]
    }
    var items: [Inline] = [
      "\(outcome["Result"] ?? "Said", .bold), on \(outcome.at.date) by \(outcome.by) (\(outcome.id))"
    ]
    if let percent = entry["Confidence"] { items.append("Confidence beforehand: \(percent) %") }
    if let happened = outcome["WhatHappened"] { items.append(Inline(happened)) }
    if outcome["Undone"] == "yes" {
      let took = outcome["UndoTook"].map { " in \(FieldValue.words($0, of: "UndoTook"))" } ?? ""
      items.append("It was undone\(took).")
    }
    if outcome["Reopened"] == "yes" { items.append("The work was re-opened.") }
    return [.list(items)]
  }

  private var more: [Inline] {
    var items: [Inline] = [
      "Entry \(decision.id), written by \(entry.by) at \(entry.at.description)"
    ]
    for run in decision.runs {
      items.append("Ran with status \(run["Status"] ?? "unknown") (\(run.id))")
    }
    for note in thread where note.kind == .note {
      items.append("\(note.by): \(note["Text"] ?? "") (\(note.id))")
    }
    for (id, doubt) in doubts {
      items.append(
        "\("Careful:", .warning) \(id) is \(doubt == .gap ? "after a gap" : doubt.rawValue)")
    }
    return items
  }
}
