import BrinkModel
import DisplayText

extension Postmortem {
  /// Everything that was written, when it was, with the time that had passed.
  var timeline: Table {
    Table(
      "timeline", caption: "Timeline, as it was written down at the time",
      [
        .init("at", "Time", .date), .init("elapsed_seconds", "After", .number), .init("who", "Who"),
        .init("what", "What"), .init("entry", "Entry", .id),
      ],
      moments.filter { !isComingOrGoing($0) }.map { moment in
        [
          .moment(moment.at), after(moment.at),
          .text(moment.entry?.by), .words(words(of: moment)), .entry(moment.entry?.id),
        ]
      })
  }

  /// Who came and went says little of what happened; JSON has it.
  private func isComingOrGoing(_ moment: ReplayMoment) -> Bool {
    guard let entry = moment.entry, entry.kind == .state, moment.doubt == nil else { return false }
    return entry["State"] == "joined" || (entry["State"] == "left" && entry["Without"] == nil)
  }

  private func after(_ moment: Timestamp) -> Table.Cell {
    let elapsed = elapsed(moment)
    return .amount("\(elapsed / 1000)", shown: ElapsedText.text(milliseconds: elapsed))
  }

  private func words(of moment: ReplayMoment) -> Inline {
    switch moment.content {
    case .damaged(let record):
      return "\("\(record.isTorn ? "torn" : "unreadable")", .alarm): \(record.what)"
    case .entry(let entry):
      var words: Inline =
        switch moment.doubt {
        case .edited?: "\("[edited after it was written] ", .alarm)"
        case .gap?: "\("[what came before it is missing] ", .warning)"
        case .unsealed?: "\("[without a seal] ", .warning)"
        case nil: ""
        }
      switch entry.kind {
      case .note where entry[RetroNote.mark] != nil: words += "\("looking back: ", .dim)"
      case .note, .state: break
      case .incident: words += "\("opened: ", .bold)"
      default: words += "\("\(entry.kind.rawValue): ", .bold)"
      }
      return words + Inline(said(in: entry))
    }
  }

  /// What it says; of what it is about, the words beside the identifier.
  private func said(in entry: Entry) -> String {
    switch entry.kind {
    case .mistake: return entry["WhatHappened"] ?? ""
    case .done:
      let subject = moments.lazy.compactMap(\.entry).first { $0.id == entry.about }
      let what = subject.map { $0["What"] ?? $0["Text"] ?? "" } ?? entry.about?.short ?? ""
      return what + (entry["Evidence"].map { " (\($0))" } ?? "")
    case .decision:
      let sentence = entry["Sentence"].map { ": “\($0)”" } ?? ""
      return "\(EntrySummary.verdict(of: entry)): \(doing(entry))\(sentence)"
    // Its kind stands before it.
    case .outcome:
      let text = IncidentWords.text(of: entry)
      return text.hasPrefix("outcome ") ? String(text.dropFirst("outcome ".count)) : text
    default: return IncidentWords.text(of: entry)
    }
  }

  /// The parts that the next one on call needs.
  var runbook: Table {
    Table(
      "runbook", caption: "What the next one on call needs",
      [.init("part", "Part"), .init("text", "What it says")],
      RunbookPart.allCases.map { part in
        [.text(Self.name(of: part)), .words(text(of: part))]
      })
  }

  private static func name(of part: RunbookPart) -> String {
    switch part {
    case .signature: "Failure signature"
    case .mitigation: "Immediate mitigation"
    case .rootCause: "Root cause"
    case .prevention: "Permanent prevention"
    case .owner: "Owner"
    case .due: "Due"
    case .link: "Runbook"
    case .verified: "Verified by"
    }
  }

  private func text(of part: RunbookPart) -> Inline {
    if let text = incident.runbook[part]?.text { return Inline(text) }
    if part == .link, let walk = incident.cleanWalks.first { return "walked clean in \(walk.id)" }
    return "\("missing", .warning)"
  }

  var actions: Table {
    Table(
      "actions", caption: "Who does what by when",
      [
        .init("entry", "Entry", .id), .init("what", "What"), .init("owner", "Owner"),
        .init("due", "Due", .date), .init("type", "Type"), .init("state", "State"),
        .init("evidence", "Evidence"),
      ],
      incident.actions.map { action in
        [
          .entry(action.id), .text(action.said.what), .text(action.said.owner),
          .day(action.said.due), .text(action.said.type?.rawValue), .words(state(of: action)),
          .text(action.evidence),
        ]
      })
  }

  private func state(of action: Incident.Action) -> Inline {
    if let waiver = action.waiver { return "waived by \(waiver.person): \(waiver.why)" }
    if action.isDone {
      return action.evidence == nil ? "\("done without evidence", .warning)" : "\("done", .good)"
    }
    return action.said.due < now.date ? "\("overdue", .alarm)" : "open"
  }

  package var tables: [Table] { [timeline, decisionTable, runbook, actions] }
}
