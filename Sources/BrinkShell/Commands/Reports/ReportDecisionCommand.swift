import BrinkFiles
import BrinkModel
import Reports

/// Writes a decision as a record that other tools read.
enum ReportDecisionCommand {
  private static let formats = ReportFormat.common + [.cast]

  static let command = Command(
    CommandDescription(
      "report decision", summary: "write a decision as a record (MADR 4) with what became of it",
      synopsis: ["ID [--format FORMAT] [-o FILE]"], operands: 1...1,
      options: ReportRequest.options(formats),
      details: """
        In Markdown it is an architectural decision record: front matter with status, date and \
        decision-makers, the options, the one that was chosen and why, and under Confirmation what \
        became of it. ID may be that of anything about the decision: its outcome, its run.
        """ + "\n" + ReportRequest.details,
      examples: ["brink report decision K7QX -o docs/decisions/0012-drop-orders-old.md"])
  ) { session, arguments throws(Fault) in
    let request = try ReportRequest(session, arguments, offering: formats)
    let journal = try session.journalToRead()
    let entry = try decision(arguments.operands[0], journal)
    let replay = try ReplayMaterial(session).thread(entry.id.text)
    let entries = replay.moments.compactMap(\.entry)
    guard let decision = Decisions(entries)[entry.id] else {
      throw Fault(
        place: arguments.operands[0], what: "was struck",
        remedy: "`brink show \(entry.id.short)` says by whom and why.", status: .usage)
    }
    let incident = try entry.incident.flatMap { id throws(Fault) in
      try session.incidents(around: id)[id]
    }
    let last = replay.moments.count - 1
    let standing = replay.moments.filter { moment in
      moment.entry.map { !replay.isStruck($0.id, at: last) } ?? true
    }
    try request.write(DecisionRecord(decision, standing, in: incident)) { _ in
      ReplayCast(replay, pace: ReplayPace()).text
    }
    return ExitStatus.done.rawValue
  }

  /// The decision meant, by its identifier or by that of something about it.
  private static func decision(_ name: String, _ journal: Journal) throws(Fault) -> Entry {
    guard try !journal.find(idSuffix: name).isEmpty else { throw try missing(name, journal) }
    var entry = try journal.one(name).entry
    for _ in 0..<16 where entry.kind != .decision {
      guard let about = entry.about, let next = try journal.find(idSuffix: about.text).first else {
        throw Fault(
          place: name, what: "is no decision, but of kind \(entry.kind.rawValue)",
          remedy: "`brink log --kind decision` lists them.", status: .usage)
      }
      entry = next.entry
    }
    return entry
  }

  private static func missing(_ name: String, _ journal: Journal) throws(Fault) -> Fault {
    var names: Set<String> = []
    for record in try journal.records(matching: EntryFilter(kinds: [.decision])) {
      if case .entry(let found) = record { names.insert(found.id.short) }
    }
    let nearest = Nearest.to(name.uppercased(), among: names.sorted())
    return Fault(
      place: name, what: "no entry has an identifier that ends so",
      remedy: (nearest.map { "Did you mean \($0)? " } ?? "")
        + "`brink log --kind decision` lists decisions.", status: .noInput)
  }
}
