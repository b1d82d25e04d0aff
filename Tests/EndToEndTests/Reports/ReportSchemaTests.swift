import Reports
import TestSupport
import Testing

/// What reports write for programs, held to their schemas by Debian's python3-jsonschema.
@Suite struct `Schemas of reports` {
  private let brink: Brink

  init() throws { brink = try Brink() }

  /// The words that ask for a report of that name; nil where it needs what is not there.
  private func words(_ name: String, _ incident: String?, _ decision: String?) -> [String]? {
    switch name {
    case "retro": ["retro", "--since", "2026-01-01"]
    case "incident": incident.map { ["incident", $0] }
    case "incident-can": incident.map { ["incident", $0, "--for", "can"] }
    case "incident-stakeholders": incident.map { ["incident", $0, "--for", "stakeholders"] }
    case "decision": decision.map { ["decision", $0] }
    default: [name]
    }
  }

  /// Holds every report of a journal to its schema; gives how many objects each wrote.
  private func hold(
    _ journal: String, _ incident: String? = nil, _ decision: String? = nil
  ) throws -> [String: Int] {
    var counts: [String: Int] = [:]
    for schema in ReportSchema.all {
      guard let words = words(schema.name, incident, decision) else { continue }
      let report = try brink.run(
        ["report"] + words + ["--json"], environment: ["BRINK_JOURNAL": journal])
      try #require(report.status == 0, "\(words): \(report.complaint)")
      counts[schema.name] = try brink.objects(in: report.output, heldTo: schema.name)
    }
    return counts
  }

  @Test func `describe every report of the example journal`() throws {
    let counts = try hold("\(Checkout.path)/examples/journal", "checkout", "Z9Z0")
    #expect(counts.count == ReportSchema.all.count)
    #expect(counts.filter { $0.value == 0 }.keys.sorted() == ["drift"], "\(counts)")
  }

  @Test func `describe claims that were judged`() throws {
    let counts = try hold("\(Checkout.path)/examples/trials")
    #expect((counts["claims"] ?? 0) > 0)
  }

  @Test func `describe an empty journal`() throws {
    try brink.folder.makeFolder("journal")
    let counts = try hold(brink.journal)
    #expect(counts["retro"] == 1 && counts["claims"] == 0, "\(counts)")
  }

  @Test func `describe a journal that is hostile`() throws {
    try HostileJournal.plant(in: brink)
    let counts = try hold(brink.journal, HostileJournal.incident, HostileJournal.decision)
    #expect(counts["incident"] == 1 && counts["decision"] == 1, "\(counts)")
  }

  @Test func `are listed, and a name that is none is not guessed at`() throws {
    let names = try brink.run("report", "schema").text.split(separator: "\n")
      .compactMap { $0.split(separator: " ").first.map(String.init) }
    #expect(names == ReportSchema.all.map(\.name))
    // The words that are completed.
    let help = try brink.run("report", "schema", "--help").text
    #expect(help.contains(" \(names.joined(separator: "|"))\n"), "\(help)")
    let wrong = try brink.run("report", "schema", "retor")
    #expect(wrong.status == 2 && wrong.complaint.contains("Did you mean retro?"))
  }
}
