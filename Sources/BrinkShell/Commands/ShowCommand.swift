import BrinkFiles
import BrinkModel
import DisplayText
import Rec
import Reports

/// Prints one entry whole.
enum ShowCommand {
  static let command = Command(
    CommandDescription(
      "show", summary: "print one entry whole, and what later entries say of it",
      synopsis: ["ID"], operands: 1...1, options: [.json],
      details: "ID may be short: any ending of four or more characters that only one entry has.")
  ) { session, arguments throws(Fault) in
    let journal = try session.journalToRead()
    let found = try journal.one(arguments.operands[0])
    if arguments.has("json") {
      session.world.output.write(EntryJSON.text(of: found.entry) + "\n")
      return ExitStatus.done.rawValue
    }
    var related: [Entry] = []
    for name in ["About", "From"] {
      let filter = EntryFilter(fields: [Field(name, found.entry.id.text)])
      for item in try journal.items(matching: filter) {
        if case .entry(let later) = item { related.append(later.entry) }
      }
    }
    related.sort { ($0.at, $0.id) < ($1.at, $1.id) }
    // What it is about may be in a log that did not come along: then its identifier has to do.
    let subject = found.entry.about.flatMap { id in try? journal.one(id.text).entry }
    let page = EntryPage(
      entry: found.entry, place: found.place.description,
      state: try state(of: found, in: journal, session), subject: subject, related: related)
    session.print(page.text(columns: session.columns ?? 80))
    return ExitStatus.done.rawValue
  }
}

extension ShowCommand {
  /// What the seals say of the entry.
  private static func state(
    of found: LoggedEntry, in journal: Journal, _ session: Session
  ) throws(Fault) -> String {
    let findings = try journal.findings(about: found, now: session.now)
    return findings.isEmpty ? "sealed" : findings.map(\.fault.what).joined(separator: "; ")
  }
}

extension Journal {
  /// The one entry whose identifier ends so; throws when there is none or several.
  func one(_ suffix: String) throws(Fault) -> LoggedEntry {
    let found = try find(idSuffix: suffix)
    guard let first = found.first else {
      throw Fault(
        place: suffix, what: "no entry has an identifier that ends so",
        remedy: "`brink log` lists them.", status: .noInput)
    }
    guard found.count == 1 else {
      let list = found.map { $0.entry }.map { entry in
        "\(entry.id)  \(entry.at.date)  \(entry.kind.rawValue)  \(EntrySummary.text(of: entry))"
      }
      throw Fault(
        place: suffix, what: "\(found.count) entries end so",
        excerpt: list.prefix(20).joined(separator: "\n"),
        remedy: "Give more characters of the one you mean.", status: .usage)
    }
    return first
  }
}
