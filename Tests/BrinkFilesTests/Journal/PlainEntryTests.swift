import BrinkFiles
import BrinkModel
import Rec
import TestSupport
import Testing

@Suite struct PlainEntryTests {
  @Test func `bytes taken for an entry say what the parser reads in them`() throws {
    var random = SeededGenerator(seed: 11)
    var plain = 0
    for round in 0..<4000 {
      let bytes = random.entryBytes(damaged: round.isMultiple(of: 2))
      guard let entry = PlainEntry(bytes.span.bytes) else { continue }
      plain += 1
      let items = RecordReader.items(in: bytes)
      guard case .record(let located) = try #require(items.first) else {
        Issue.record("not a record: \(String(decoding: bytes, as: UTF8.self))")
        continue
      }
      try #require(items.count == 1)
      try #require(try entry.entry == Entry(located.record))
      try #require(located.seal != nil && !located.isTorn && !located.isRepaired)
      for field in entry.entry.fields {
        try #require(entry[field.name] == entry.entry[field.name])
      }
    }
    #expect(plain > 1000)
  }

  @Test(arguments: [
    "Id: 01m6a31yc00000000000000000", "At: 2026-11-01T00:00:00.000-00:00",
    "At: 2026-11-01T00:00:00Z", "Took: 007", "Took: soon", "Doing: a\\\nb", "Doing: a\r",
    "Doing: \u{0}", "# note", "By: second", "Seal: short", "+stray\\",
  ])
  func `an entry that we would write otherwise is left to the parser`(line: String) throws {
    var lines = [
      "Id: 01M6A31YC00000000000000000", "At: 2026-11-01T00:00:00.000+01:00", "Kind: note",
      "By: ada", "Doing: a", "Took: 4", "Seal: \(String(repeating: "0", count: 64))",
    ]
    let text = lines.joined(separator: "\n") + "\n"
    #expect(PlainEntry(Array(text.utf8).span.bytes) != nil)
    let name = line.prefix { $0 != ":" }
    if let index = lines.firstIndex(where: { $0.hasPrefix("\(name):") }), line != "By: second" {
      lines[index] = line
    } else {
      lines.insert(line, at: 5)
    }
    let other = lines.joined(separator: "\n") + "\n"
    #expect(PlainEntry(Array(other.utf8).span.bytes) == nil)
  }

  @Test func `a journal has the entries that the parser finds in its logs`() throws {
    var random = SeededGenerator(seed: 12)
    for seed in 0..<60 {
      let test = try TestJournal(seed: UInt64(seed))
      let paths = ["ada", "bo"].map { "2026/11/\($0).desk.rec" }
      for path in paths {
        let chunks = (0..<8).map { _ -> [UInt8] in
          let damaged = Int.random(in: 0..<4, using: &random) == 0
          // What a NUL cuts off is torn, which only a reader of the whole log can say.
          return random.entryBytes(damaged: damaged).map { $0 == 0 ? 0x42 : $0 } + [0x0a]
        }
        try test.write(Array(chunks.joined()), to: path)
      }
      let parsed = try paths.flatMap(test.parsed)
      for filter in [EntryFilter(), EntryFilter(kinds: [.decision]), EntryFilter(text: "z")] {
        let expected = parsed.filter(filter.matches).sorted { $0.id < $1.id }
        try #require(try test.entries(filter).sorted { $0.id < $1.id } == expected)
      }
    }
  }
}

extension TestJournal {
  /// Every entry of a log, read by the parser alone.
  func parsed(_ path: String) throws -> [Entry] {
    RecordReader.items(in: try log(path)).compactMap { item in
      guard case .record(let located) = item, !located.isDescriptor, !located.isTorn else {
        return nil
      }
      return try? Entry(located.record)
    }
  }
}

extension SeededGenerator {
  /// The lines of an entry with all sorts of text in it; damaged, with a few bytes changed.
  mutating func entryBytes(damaged: Bool) -> [UInt8] {
    let names = ["Doing", "Z_9", "%x", "About", "Doing", "Seen"]
    let fields = (0..<Int.random(in: 0...6, using: &self)).map { _ in
      Field(names.randomElement(using: &self) ?? "Doing", typedText(pieces: 5))
    }
    let at = Timestamp.noon.adding(milliseconds: Int64.random(in: 0..<9_000, using: &self))
    let kinds: [EntryKind] = [.decision, .note, .strike]
    let entry = Entry(
      id: EntryID(milliseconds: at.milliseconds, high: 7, low: next()), at: at,
      kind: kinds.randomElement(using: &self) ?? .note, by: "ada", fields: fields,
      took: Bool.random(using: &self) ? Int.random(in: 0..<900, using: &self) : nil,
      seal: String(repeating: "a", count: 8) + " " + String(repeating: "0", count: 64))
    var bytes = RecordWriter.bytes(entry.record)
    guard damaged else { return bytes }
    let replacements = Array("\\\n\r+ :#\0\t".utf8) + [0xff, 0xc3, 0x80, 0x41]
    for _ in 0..<Int.random(in: 1...3, using: &self) {
      let index = Int.random(in: 0..<(bytes.count - 90), using: &self)
      bytes[index] = replacements.randomElement(using: &self) ?? 0
    }
    return bytes
  }
}
