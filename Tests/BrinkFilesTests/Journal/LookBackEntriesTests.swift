import BrinkFiles
import BrinkModel
import Rec
import TestSupport
import Testing

@Suite struct LookBackEntriesTests {
  @Test func `what is due follows from the few entries as from all`() throws {
    var random = SeededGenerator(seed: 21)
    var due = 0
    for seed in 0..<100 {
      let test = try TestJournal(seed: UInt64(seed))
      try test.writeDecisions(&random)
      let all = Decisions(try test.entries())
      let few = Decisions(try test.journal.lookBackEntries())
      for day in [20_777, 20_779, 20_790] {
        let expected = all.due(on: CivilDate(daysSinceEpoch: day)).map(Due.init)
        try #require(
          few.due(on: CivilDate(daysSinceEpoch: day)).map(Due.init) == expected, "seed \(seed)")
        due += expected.count
      }
    }
    #expect(due > 500)
  }

  @Test func `a closed decision is not read again`() throws {
    let test = try TestJournal()
    let open = try test.journal.append(
      EntryDraft(kind: .decision, fields: [Field("Crossed", "yes"), Field("Weight", "judgment")]),
      now: .noon)
    let closed = try test.journal.append(
      EntryDraft(kind: .decision, fields: [Field("Crossed", "yes"), Field("Weight", "judgment")]),
      now: .noon)
    _ = try test.journal.append(
      EntryDraft(kind: .outcome, fields: [Field("About", closed.id.text)]), now: .noon)
    #expect(try test.journal.lookBackEntries() == [open])
  }
}

@Suite struct CountingTests {
  @Test func `counts are those of the entries one by one`() throws {
    var random = SeededGenerator(seed: 22)
    for seed in 0..<60 {
      let test = try TestJournal(seed: UInt64(seed))
      try test.writeDecisions(&random)
      for (field, filter) in [
        ("Result", EntryFilter()), ("LookBack", EntryFilter(kinds: [.decision])),
        ("Kind", EntryFilter(since: .noon)), ("About", EntryFilter(kinds: [.outcome, .strike])),
      ] {
        var expected: [String: Int] = [:]
        for entry in try test.entries(filter) {
          expected[entry.record[field] ?? "", default: 0] += 1
        }
        let got = try test.journal.counts(of: field, matching: filter)
        try #require(got == expected, "seed \(seed)")
      }
    }
  }

  @Test func `an entry written twice counts once`() throws {
    let test = try TestJournal()
    try test.append("a")
    try test.write(test.log(), to: "2026/11/ada.desk~2.rec")
    #expect(try test.journal.counts(of: "Doing") == ["a": 1])
  }
}

/// What decides when somebody looks back at a decision.
private struct Due: Equatable {
  let entry: Entry
  let outcome: Entry?
  let since: CivilDate

  init(_ due: (decision: Decision, since: CivilDate)) {
    entry = due.decision.entry
    outcome = due.decision.outcomes.last
    since = due.since
  }
}

extension TestJournal {
  /// Writes a few logs of decisions, outcomes and strikes: some out of order, struck, in two logs,
  /// changed by hand, without a seal or cut off.
  fileprivate func writeDecisions(_ random: inout SeededGenerator) throws {
    var ids: [EntryID] = []
    var logs: [[[UInt8]]] = [[], [], []]
    for number in 0..<Int.random(in: 5...40, using: &random) {
      let entry = random.followUp(number, to: ids)
      ids.append(entry.id)
      var bytes = RecordWriter.bytes(entry.record)
      let log = Int.random(in: 0..<2, using: &random)
      switch Int.random(in: 0..<30, using: &random) {
      case 0: logs[2].append(bytes)
      case 1: bytes = Array(String(decoding: bytes, as: UTF8.self).lowercasedIdentifier.utf8)
      case 2: bytes += "# by hand\n".utf8
      case 3: bytes.removeLast(75)
      case 4: bytes.insert(contentsOf: "no field\n".utf8, at: 0)
      case 5: logs[log].append([0, 0, 0])
      default: break
      }
      let isLate = Int.random(in: 0..<12, using: &random) == 0
      logs[log].insert(bytes, at: isLate ? 0 : logs[log].count)
    }
    for (name, chunks) in zip(["ada.desk", "bo.desk", "ada.desk~2"], logs) {
      var bytes: [UInt8] = []
      for chunk in chunks { bytes += [0x0a] + chunk }
      if Int.random(in: 0..<4, using: &random) == 0 { bytes.removeLast(min(90, bytes.count)) }
      try write(bytes, to: "2026/11/\(name).rec")
    }
  }
}

extension SeededGenerator {
  /// A decision, or something about one of those.
  fileprivate mutating func followUp(_ number: Int, to ids: [EntryID]) -> Entry {
    let at = Timestamp.noon.adding(milliseconds: Int64(number) * 1000)
    let about = Field("About", (ids.randomElement(using: &self) ?? EntryID.none).text)
    let day = CivilDate(daysSinceEpoch: 20_776 + Int.random(in: 0...6, using: &self))
    let date = Bool.random(using: &self) ? [Field("LookBack", day.description)] : []
    let fields: (EntryKind, [Field])
    switch Int.random(in: 0..<10, using: &self) {
    case 0..<4:
      let weight = Bool.random(using: &self) ? "judgment" : "task"
      let crossed = Int.random(in: 0..<5, using: &self) == 0 ? "no" : "yes"
      fields = (.decision, date + [Field("Crossed", crossed), Field("Weight", weight)])
    case 4..<7: fields = (.outcome, [about, Field("Result", Outcome.asPlanned)])
    case 7: fields = (.outcome, [about, Field("Result", Outcome.tooEarly)] + date)
    case 8: fields = (.strike, [about, Field("Why", "a\nb")])
    default: fields = (.note, [about])
    }
    return Entry(
      id: EntryID(milliseconds: at.milliseconds, high: UInt16(number), low: next()), at: at,
      kind: fields.0, by: "ada", fields: fields.1, seal: String(repeating: "0", count: 64))
  }
}

extension EntryID {
  fileprivate static let none = EntryID(milliseconds: 0, high: 0, low: 0)
}

extension String {
  /// The same with its first line, the identifier, in lower case.
  fileprivate var lowercasedIdentifier: String {
    "Id: " + dropFirst(4).prefix(26).lowercased() + dropFirst(30)
  }
}
