import BrinkFiles
import BrinkModel
import TestSupport
import Testing

/// Processes that are killed or many; the long version is `Benchmarks/soak`.
@Suite struct StormTests {
  @Test func `a kill at any system call loses nothing acknowledged and leaves nothing torn`() throws
  {
    let folder = try TestFolder()
    let journal = "\(folder.path)/journal"
    var acknowledged: Set<String> = []
    for call in 1...80 {
      // A new journal now and then, so that the calls that make folders are met too.
      let directory = "\(journal)-\(call % 40)"
      let outcome = try Program.probe("killed", directory, "ada", "3", String(call)).run()
      #expect(outcome.status == 128 + 9 || outcome.text.split(separator: "\n").count == 3)
      let lines = outcome.text.split(separator: "\n").map(String.init)
      acknowledged.formUnion(lines.map { "\(call % 40) \($0)" })
    }
    #expect(acknowledged.count > 60)
    for number in 0..<40 {
      let test = Journal(
        directory: "\(journal)-\(number)", writer: Writer(user: "ada", host: "probe"), by: "ada")
      _ = try test.append(EntryDraft(kind: .run, fields: []), now: .noon.adding(milliseconds: 1))
      let items = try Array(test.items())
      #expect(items.compactMap(\.fault) == [])
      let ids = Set(items.compactMap(\.entry?.id.text))
      let missing = acknowledged.filter { $0.hasPrefix("\(number) ") }
        .subtracting(ids.map { "\(number) \($0)" })
      #expect(missing.isEmpty)
      #expect(try findings(in: test).filter { $0.kind != .torn } == [])
      try expectRecutilsContent(in: test.directory)
    }
  }

  @Test func `twelve processes lose and mangle nothing`() throws {
    let folder = try TestFolder()
    let journal = "\(folder.path)/journal"
    let probes = (0..<12).map { number in
      "\(Program.probePath) append \(journal) \(["ada", "bo"][number % 2]) 25 600"
    }
    let script = probes.map { "\($0) &" }.joined(separator: "\n") + "\nwait"
    let outcome = try Program("sh", ["-c", script]).run()
    let acknowledged = Set(outcome.text.split(separator: "\n").map(String.init))
    #expect(acknowledged.count == 300)
    let reader = Journal(directory: journal, writer: Writer(user: "x", host: "y"), by: "x")
    let items = try Array(reader.items())
    #expect(Set(items.compactMap(\.entry?.id.text)) == acknowledged)
    #expect(items.count == 300)
    #expect(try findings(in: reader) == [])
    try expectRecutilsContent(in: journal)
  }

  private func findings(in journal: Journal) throws -> [JournalFinding] {
    var findings: [JournalFinding] = []
    _ = try journal.check(now: Timestamp(milliseconds: .max / 2, offset: 0)) { findings.append($0) }
    return findings
  }

  private func expectRecutilsContent(in directory: String) throws {
    let script = "for log in \(directory)/*/*/*.rec; do recfix --check $log || exit 1; done"
    let outcome = try Program("sh", ["-c", script]).run()
    #expect(outcome.status == 0, "\(outcome.complaint)")
  }
}

extension Program {
  /// Where the build put the probe.
  static var probePath: String {
    let tests = CommandLine.arguments.first ?? ""
    let folder = tests.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    return (folder + ["journal-probe"]).joined(separator: "/")
  }

  static func probe(_ words: String...) -> Program { Program(probePath, words) }
}
