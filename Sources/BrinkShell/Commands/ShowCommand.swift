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
      session.world.output.write(EntryJSON.text(of: try session.shown([found.entry])[0]) + "\n")
      return ExitStatus.done.rawValue
    }
    var related: [Entry] = []
    for name in ["About", "From"] {
      let filter = EntryFilter(fields: [Field(name, found.entry.id.text)])
      // What was observed for a claim is drawn below.
      related += try journal.entries(matching: filter).filter { $0.kind != .observation }
    }
    related = related.inOrder
    // What it is about may be in a log that did not come along: then its identifier has to do.
    let subject = found.entry.about.flatMap { id in try? journal.one(id.text).entry }
    let shown = try session.shown([found.entry] + related)
    let page = EntryPage(
      entry: shown[0], place: found.place.description,
      state: try state(of: found, in: journal, session),
      subject: try session.shown(subject.map { [$0] } ?? []).first,
      related: Array(shown.dropFirst()))
    session.print(page.text(columns: session.columns ?? 80))
    if found.entry.kind == .claim { try draw(found.entry, session) }
    return ExitStatus.done.rawValue
  }
}

extension ShowCommand {
  /// How a claim stands, and its observations against its mark.
  private static func draw(_ entry: Entry, _ session: Session) throws(Fault) {
    let book = try ClaimBook(session)
    guard let claim = book.claims[entry.id] else { return }
    let standing = try book.standing(claim)
    let chart = ClaimChart(standing, glyphs: session.glyphs, columns: session.columns ?? 80)
    let words = ClaimText(standing).text
    session.print("\n\(chart.text)\(session.columns.map { words.filled(toColumns: $0) } ?? words)")
  }

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
        // Whoever asks may not know the number of a prediction yet.
        let said = entry.kind == .prediction ? entry["Text"] ?? "" : EntrySummary.text(of: entry)
        return "\(entry.id)  \(entry.at.date)  \(entry.kind.rawValue)  \(said)"
      }
      throw Fault(
        place: suffix, what: "\(found.count) entries end so",
        excerpt: list.prefix(20).joined(separator: "\n"),
        remedy: "Give more characters of the one you mean.", status: .usage)
    }
    return first
  }
}
