package import BrinkModel
package import DisplayText

/// What is replayed, in a few words.
package enum ReplayTitle {
  package static func text(of subject: ReplaySubject) -> StyledText {
    switch subject {
    case .period(let since):
      "\("everything since \(since.date) \(since.hoursAndMinutes)", .bold)"
    case .thread(let entry):
      "\(name(of: entry), .bold) \(entry.id.short, .accent)  \(entry.kind.rawValue.onOneLine)"
    }
  }

  /// The same without the identifier, for a file's own title.
  package static func plain(_ subject: ReplaySubject) -> String {
    switch subject {
    case .period(let since): "since \(since.date) \(since.hoursAndMinutes)"
    case .thread(let entry): "\(entry.kind.rawValue) \(entry.id.short): \(name(of: entry))"
    }
  }

  private static func name(of entry: Entry) -> String {
    let name =
      switch entry.kind {
      case .incident: entry["Title"]
      case .decision: entry["Doing"] ?? entry["Command"]
      default: entry["Text"] ?? entry["Claim"]
      }
    return String((name ?? EntrySummary.text(of: entry)).onOneLine.prefix(200))
  }
}
