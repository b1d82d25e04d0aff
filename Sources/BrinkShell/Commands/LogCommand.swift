import BrinkFiles
import BrinkModel
import DisplayText
import Rec
import Reports

/// Lists entries.
enum LogCommand {
  static let command = Command(
    CommandDescription(
      "log", summary: "list entries, oldest first",
      options: [
        Option("kind", short: "k", value: "KIND", repeats: true, help: "only entries of that kind"),
        Option("since", value: "WHEN", help: "from then on: 2026-11-20, 2w, yesterday"),
        Option("until", value: "WHEN", help: "up to then, a day included"),
        Option("by", value: "NAME", help: "only what that person wrote"),
        Option("service", value: "NAME", help: "only entries about that service"),
        Option("grep", short: "g", value: "TEXT", help: "only entries with that text in them"),
        Option("last", short: "n", value: "N", help: "only the last N"),
        Option(
          "count", short: "c", value: "FIELD",
          help: "how many have each value of that field, most frequent first"),
        .json,
      ],
      details: """
        Torn and malformed records are named on standard error, with file and line, and skipped
        alone. Struck entries are marked.
        --count leaves out what is torn or malformed, counts struck entries, and counts entries \
        without the field as -; with --json it gives {"value","count"} lines.
        """,
      examples: [
        "brink log --kind decision --since 2w", "brink log --grep checkout --json",
        "brink log --kind decision --count Service",
      ])
  ) { session, arguments throws(Fault) in
    let filter = EntryFilter(
      kinds: arguments.values("kind").map(EntryKind.init(rawValue:)),
      since: try MomentText.value(arguments, "since", now: session.now),
      until: try MomentText.value(arguments, "until", now: session.now, endOfDay: true),
      by: arguments["by"], fields: arguments["service"].map { [Field("Service", $0)] } ?? [],
      text: arguments["grep"])
    let last = try limit(arguments)
    let journal = try session.journalToRead()
    if let field = arguments["count"] {
      guard last == nil else {
        throw Fault(
          place: "--count", what: "counts everything that matches, not the last N",
          remedy: "Leave out --last, or narrow with --since.", status: .usage)
      }
      let counts = ValueCounts(try counts(of: field, filter, in: journal, session))
      if arguments.has("json") {
        session.world.output.write(counts.json)
      } else {
        session.print(counts.text)
      }
      return ExitStatus.done.rawValue
    }
    let listing = try EntryListing(
      session, as: arguments.has("json") ? .json : .lines(struck: journal.struck()))
    var kept: [FoundEntry] = []
    for record in try journal.records(matching: filter) {
      switch record {
      case .entry(let found) where last == nil: listing.show(found, foundBy: filter)
      case .entry(let found):
        kept.append(found)
        if kept.count >= 2 * (last ?? 0) + 64 { kept.removeFirst(kept.count - (last ?? 0)) }
      case .torn(let torn): session.warn(FaultText.text(of: .torn(torn)))
      case .fault(let fault): session.warn(FaultText.text(of: fault))
      }
    }
    for found in kept.suffix(last ?? 0) { listing.show(found, foundBy: filter) }
    listing.finish()
    return ExitStatus.done.rawValue
  }

  /// How many have each value; numbers hidden from the person are counted as hidden.
  private static func counts(
    of field: String, _ filter: EntryFilter, in journal: Journal, _ session: Session
  ) throws(Fault) -> [String: Int] {
    guard field == Prediction.percentField || filter.text != nil else {
      return try journal.counts(of: field, matching: filter)
    }
    let blinding = try session.blinding()
    guard !blinding.hidesNothing else { return try journal.counts(of: field, matching: filter) }
    var counts: [String: Int] = [:]
    for item in try journal.items(matching: filter) {
      guard case .entry(let found) = item else { continue }
      let isHidden = blinding.hides(found.entry)
      let shown = blinding.shown(found.entry)
      guard filter.matches(shown) else { continue }
      let value = isHidden && field == Prediction.percentField ? "hidden" : shown.record[field]
      counts[value ?? "", default: 0] += 1
    }
    return counts
  }

  private static func limit(_ arguments: Arguments) throws(Fault) -> Int? {
    guard let text = arguments["last"] else { return nil }
    guard let count = Int(text), count >= 0, count <= 1_000_000 else {
      throw Fault(
        place: "--last=\(text)", what: "is no number of entries", remedy: "Write --last=20.",
        status: .usage)
    }
    return count
  }
}

extension Journal {
  /// The identifiers of every entry that was struck.
  func struck() throws(Fault) -> Set<EntryID> {
    var strikes = Strikes()
    for entry in try entries(matching: EntryFilter(kinds: [.strike])) {
      strikes.apply(entry)
    }
    return strikes.struck
  }
}

extension Fault {
  /// An entry whose writing was cut off.
  ///
  /// Whose it is cannot be told, so the number of a prediction is not shown.
  static func torn(_ torn: TornEntry) -> Fault {
    Fault(
      place: torn.place.description, what: "a torn entry: its writing was cut off",
      excerpt: Blinding.withoutNumber(torn.text),
      remedy: "It is kept and counts for nothing; say it again if it matters.",
      status: .badData)
  }
}
