package import BrinkModel
import DisplayText

/// What an entry of an incident says, in words, before it is made safe to show.
package enum IncidentWords {
  /// `finding` gives the entry of an identifier: what it says stands beside it then, since nobody
  /// knows identifiers by heart.
  package static func text(
    of entry: Entry, finding: (EntryID) -> Entry? = { _ in nil }
  ) -> String {
    switch entry.kind {
    case .incident: opened(entry)
    case .state: state(entry, finding)
    case .task:
      "\(entry["Owner"] ?? "nobody") has \(entry["Minutes"] ?? "no") min: \(entry["What"] ?? "")"
    case .runbook:
      RunbookPart.allCases.compactMap { part in
        entry[part.rawValue].map { "\(FieldLabel.words(part.rawValue)): \($0)" }
      }
      .joined(separator: "; ")
    case .done where entry.about.flatMap(finding) != nil:
      said(entry.about.map { called($0, finding) } ?? "?", entry["Evidence"])
    case .waiver: waiver(entry, finding)
    case .review: "release \(entry["Release"] ?? "?"): \(entry["Verdict"] ?? "?")"
    case .note: backDated(entry) + (entry["Text"] ?? "")
    case .action:
      "\(entry["Owner"] ?? entry.by), due \(entry["Due"] ?? "?"): "
        + (entry["What"] ?? entry["Text"] ?? "")
    default: EntrySummary.text(of: entry)
    }
  }

  /// `K7QX “page the vendor”`, as far as it is known.
  private static func called(_ id: EntryID, _ finding: (EntryID) -> Entry?) -> String {
    guard let entry = finding(id) else { return id.short }
    let names = ["Doing", "What", "Text", "Role"].lazy.compactMap { entry[$0] }
    let words = entry["State"] == "handover" ? handed(entry, finding) : names.first
    return words.map { "\(id.short) “\($0.onOneLine.clipped(toColumns: 40))”" } ?? id.short
  }

  /// What a hand-over is about.
  private static func handed(_ entry: Entry, _ finding: (EntryID) -> Entry?) -> String {
    entry.values(of: "Hands").map { thing in
      EntryID(thing).map { finding($0)?["What"] ?? $0.short } ?? thing
    }
    .joined(separator: ", ")
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

  private static func state(_ entry: Entry, _ finding: (EntryID) -> Entry?) -> String {
    let word = entry["State"] ?? "?"
    let about = entry.about.map { called($0, finding) } ?? "?"
    switch word {
    case "role":
      let from = entry["From"].map { ", handed over by \($0)" } ?? ""
      return "\(entry["Role"] ?? "?"): \(entry["Person"] ?? "?")\(from)"
    case "severity": return said("severity \(entry["Severity"] ?? "?")", entry["Why"])
    case "handover":
      return "asks \(entry["To"] ?? "?") to take over: \(handed(entry, finding))"
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
      let clock =
        entry["Clock"].map { key in EntryID(key).map { called($0, finding) } ?? key } ?? "?"
      return said("puts off the \(clock) to \(until)", entry["Why"])
    case "mitigated":
      return backDated(entry) + said(said(word, entry["Text"]), entry["Why"])
    default: return said(word, entry["Why"])
    }
  }

  private static func waiver(_ entry: Entry, _ finding: (EntryID) -> Entry?) -> String {
    let what = entry.about.map { called($0, finding) } ?? entry["Gate"] ?? ""
    return said("waived \(what), says \(entry["WaivedBy"] ?? "?")", entry["Why"])
  }

  private static func said(_ what: String, _ why: String?) -> String {
    why.map { $0.isEmpty ? what : "\(what): \($0)" } ?? what
  }
}
