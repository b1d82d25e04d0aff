package import BrinkModel

/// What an entry of an incident says, in words, before it is made safe to show.
package enum IncidentWords {
  package static func text(of entry: Entry) -> String {
    switch entry.kind {
    case .incident: opened(entry)
    case .state: state(entry)
    case .task:
      "\(entry["Owner"] ?? "nobody") has \(entry["Minutes"] ?? "no") min: \(entry["What"] ?? "")"
    case .runbook:
      RunbookPart.allCases.compactMap { part in
        entry[part.rawValue].map { "\(FieldLabel.words(part.rawValue)): \($0)" }
      }
      .joined(separator: "; ")
    case .waiver: waiver(entry)
    case .review: "release \(entry["Release"] ?? "?"): \(entry["Verdict"] ?? "?")"
    case .note: backDated(entry) + (entry["Text"] ?? "")
    case .action:
      "\(entry["Owner"] ?? entry.by), due \(entry["Due"] ?? "?"): "
        + (entry["What"] ?? entry["Text"] ?? "")
    default: EntrySummary.text(of: entry)
    }
  }

  /// `(of 14:05) ` for what was told later than it happened.
  private static func backDated(_ entry: Entry) -> String {
    entry.when.map { when in
      let day = when.date == entry.at.date ? "" : "\(when.date) "
      return "(of \(day)\(when.hoursAndMinutes)) "
    } ?? ""
  }

  private static func opened(_ entry: Entry) -> String {
    let more = entry.values(of: "Service") + (entry["Severity"].map { ["severity \($0)"] } ?? [])
    return (entry["Title"] ?? "") + (more.isEmpty ? "" : " (\(more.joined(separator: ", ")))")
  }

  private static func state(_ entry: Entry) -> String {
    let word = entry["State"] ?? "?"
    let about = entry.about?.short ?? "?"
    switch word {
    case "role":
      let from = entry["From"].map { ", handed over by \($0)" } ?? ""
      return "\(entry["Role"] ?? "?"): \(entry["Person"] ?? "?")\(from)"
    case "severity": return said("severity \(entry["Severity"] ?? "?")", entry["Why"])
    case "handover":
      let things = entry.values(of: "Hands").map { EntryID($0)?.short ?? $0 }
      return "asks \(entry["To"] ?? "?") to take over: \(things.joined(separator: ", "))"
    case "related", "repeats":
      let other = entry["To"].flatMap { EntryID($0)?.short } ?? "?"
      return said("\(word == "related" ? "related to" : "repeats") \(other)", entry["Why"])
    case "accepted", "declined": return said("\(word) \(about)", entry["Why"])
    case "objection": return said("strong objection to \(about)", entry["Why"])
    case "no objection": return "no objection to \(about)"
    case "left":
      let without = entry.values(of: "Without")
      let kept = entry.values(of: "Keeps")
      let keeps = kept.isEmpty ? "" : "; keeps \(kept.joined(separator: ", "))"
      return without.isEmpty
        ? word + keeps
        : "left without a successor for \(without.joined(separator: ", "))\(keeps)"
    case "snoozed":
      let until = entry["Until"].flatMap { Timestamp($0) }?.hoursAndMinutes ?? "?"
      let clock = entry["Clock"].map { EntryID($0)?.short ?? $0 } ?? "?"
      return said("puts off the \(clock) to \(until)", entry["Why"])
    case "mitigated":
      return backDated(entry) + said(said(word, entry["Text"]), entry["Why"])
    default: return said(word, entry["Why"])
    }
  }

  private static func waiver(_ entry: Entry) -> String {
    let what = entry.about?.short ?? entry["Gate"] ?? ""
    return said("waived \(what), says \(entry["WaivedBy"] ?? "?")", entry["Why"])
  }

  private static func said(_ what: String, _ why: String?) -> String {
    why.map { $0.isEmpty ? what : "\(what): \($0)" } ?? what
  }
}
