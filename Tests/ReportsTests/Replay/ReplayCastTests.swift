import BrinkModel
import DisplayText
import Rec
import Reports
import TestSupport
import Testing

@Suite struct `The cast of a replay` {
  private let lines: [String]

  init() throws {
    let began = try #require(Timestamp("2026-11-20T14:05:00.000+00:00"))
    let told: [(String, EntryKind)] = [
      ("one \u{1B}[2J\u{9B}31m", .note), ("“two”", .decision), ("three", .note),
    ]
    let entries = told.enumerated().map { index, told in
      Entry(
        id: EntryID(milliseconds: 1, high: 0, low: UInt64(index + 1)),
        at: began.adding(milliseconds: Int64(index * index) * 60_000), kind: told.1, by: "bo",
        fields: [Field(told.1 == .note ? "Text" : "Doing", told.0)])
    }
    let replay = Replay(.thread(entries[0]), entries.map { ReplayMoment($0) })
    var lines: [String] = []
    ReplayCast(replay, pace: ReplayPace(speed: 60, idle: 2500)).write { lines.append($0) }
    self.lines = lines
  }

  @Test func `is a JSON value on every line`() throws {
    for line in lines {
      #expect(line.hasSuffix("\n"))
      #expect(throws: Never.self) { try JSONReader.read(line) }
      #expect(!line.dropLast().unicodeScalars.contains { $0.value < 0x20 || $0 == "\u{9B}" })
    }
    #expect(
      lines[0].hasPrefix("{\"version\":2,\"width\":80,\"height\":24,\"timestamp\":1795183500,"))
  }

  @Test func `keeps the rhythm, with a marker at a decision`() {
    let times = lines.dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(times == ["[0.000,", "[1.000,", "[1.000,", "[3.500,", "[6.500,"])
    #expect(lines[3] == "[1.000,\"m\",\"decision 0002\"]\n")
  }

  @Test func `shows in a terminal what the window showed`() throws {
    var screen = Screen(columns: 80, rows: 24)
    for line in lines.dropFirst() where line.contains("\"o\"") {
      guard case .array(let parts) = try JSONReader.read(line), case .string(let text) = parts[2]
      else { continue }
      screen.feed(Array(text.utf8)[...])
    }
    #expect(screen.shows("one ^[[2J<U+009B>31m"))
    #expect(screen.shows("decision 0002"))
    #expect(screen.shows("▸ +4:00  bo  three"), "\(screen)")
  }
}
