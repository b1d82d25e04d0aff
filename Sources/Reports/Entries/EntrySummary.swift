package import BrinkModel
import Rec

/// What an entry says in one line, in words, before it is made safe to show.
package enum EntrySummary {
  package static func text(of entry: Entry) -> String {
    switch entry.kind {
    case .decision: decision(entry)
    case .outcome: outcome(entry)
    case .run: run(entry)
    case .strike: about("struck", entry, entry["Why"])
    case .amend where entry["Due"] != nil:
      about(
        "put off", entry, [entry["Due"], entry["Why"]].compactMap { $0 }.joined(separator: ", "))
    case .incident, .task, .runbook, .waiver, .review: IncidentWords.text(of: entry)
    case .state where entry[Incident.field] != nil: IncidentWords.text(of: entry)
    case .observation: about("for", entry, observation(entry))
    case .verdict: about(entry["Literal"] ?? "verdict", entry, entry["Why"])
    case .amend: about("changed", entry, entry["Why"])
    case .cycle: "\(entry["Name"] ?? "") ended"
    case .state where entry["Checklist"] != nil:
      about("\(entry["Checklist"] ?? "") \(entry["State"] ?? ""), because of", entry, entry["Why"])
    case .prediction where entry[Prediction.percentField] != nil: prediction(entry)
    case .resolution: resolution(entry)
    default: other(entry)
    }
  }

  private static func decision(_ entry: Entry) -> String {
    let step = entry["Doing"] ?? entry["Command"] ?? ""
    let sentence = entry["Sentence"].map { ": “\($0)”" } ?? ""
    return "\(verdict(of: entry))  \(step)\(sentence)"
  }

  /// What became of a step at its boundary.
  static func verdict(of decision: Entry) -> String {
    switch decision["Crossed"] {
    case "yes": "crossed"
    case "no": "held"
    default: "neither crossed nor held"
    }
  }

  /// `cycle 4: 3, condition not met`.
  private static func observation(_ entry: Entry) -> String {
    let value = entry["Value"].map { ": \($0)" } ?? ""
    let condition =
      switch entry["Adhered"] {
      case "yes": ", condition met"
      case "no": ", condition not met"
      default: ""
      }
    return "cycle \(entry["Cycle"] ?? "?")\(value)\(condition)"
  }

  private static func outcome(_ entry: Entry) -> String {
    var parts = [entry["Result"], entry["WhatHappened"], entry["Changed"]].compactMap { $0 }
    if entry["Undone"] == "yes" { parts.append("undone") }
    if entry["Reopened"] == "yes" { parts.append("re-opened") }
    if parts.isEmpty {
      // What was only added later, such as a commit, is named by its field.
      parts = entry.fields.filter { $0.name != "About" }
        .map { "\(FieldLabel.words($0.name)) \($0.value)" }
    }
    return about("outcome of", entry, parts.joined(separator: ", "))
  }

  private static func run(_ entry: Entry) -> String {
    if let runbook = entry["Runbook"] { return walked(runbook, entry) }
    guard let command = entry["Command"] else { return other(entry) }
    return "\(entry["Status"].map { "status \($0)" } ?? "not run")  \(command)"
  }

  /// `the export is out, by 2026-12-31: 70 %`, or `on K7QX: 60 %`.
  private static func prediction(_ entry: Entry) -> String {
    let said = entry.percent.map { "\($0) %" } ?? entry[Prediction.percentField] ?? ""
    if let about = entry.about { return "on \(about.short): \(said)" }
    let due = entry[Prediction.dueField].map { ", by \($0)" } ?? ""
    return "\(entry["Text"] ?? "")\(due): \(said)"
  }

  private static func resolution(_ entry: Entry) -> String {
    let parts = [entry["Result"], entry["Evidence"]].compactMap { $0 }
    return about("resolved", entry, parts.joined(separator: ", "))
  }

  /// `RELEASE.md  held, 10 done, 1 skipped, 1 drift`.
  private static func walked(_ runbook: String, _ entry: Entry) -> String {
    let verdicts = entry.values(of: "Step").map { step in
      step.split(separator: " ").dropFirst().first?.prefix { $0.isLetter } ?? ""
    }
    let counts = ["done", "skipped", "drift"].compactMap { verdict in
      let count = verdicts.count { $0 == verdict }
      return count == 0 ? nil : "\(count) \(verdict)"
    }
    let held = entry["Held"] == "yes" ? ["held"] : []
    return "\(runbook)  " + (held + counts).joined(separator: ", ")
  }

  private static func about(_ verb: String, _ entry: Entry, _ rest: String?) -> String {
    let subject = entry.about.map { " " + $0.short } ?? ""
    return verb + subject + (rest.map { $0.isEmpty ? "" : ": " + $0 } ?? "")
  }

  private static func other(_ entry: Entry) -> String {
    let shown = entry.fields.first { $0.name != "Checklist" && $0.name != "About" }?.value
    let said = [entry["Checklist"], shown].compactMap { $0 }.joined(separator: ": ")
    return (entry["Held"] == "yes" ? "held  " : "") + said
      + (entry["Total"].map { total in
        " (" + ([total] + entry.values(of: "Band")).joined(separator: ", ") + ")"
      } ?? "")
  }
}
