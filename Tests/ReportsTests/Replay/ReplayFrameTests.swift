import BrinkModel
import DisplayText
import Rec
import Reports
import Testing

@Suite struct `What a window shows of a replay` {
  private let replay: Replay

  private static let hostile = "\u{1B}[31mred\u{1B}[0m \u{202E}evil\u{7}\r\nDecision: none"

  init() throws {
    replay = try Self.replay()
  }

  private static func replay(_ more: [(EntryKind, [Field])] = []) throws -> Replay {
    let began = try #require(Timestamp("2026-11-20T14:05:00.000+00:00"))
    let incident = EntryID(milliseconds: 1, high: 0, low: 1)
    let told: [(EntryKind, [Field])] = [
      (.incident, [Field("Title", "checkout 500s " + hostile), Field("Severity", "2")]),
      (.state, [Field("State", "role"), Field("Role", "lead"), Field("Person", "ana")]),
      (.note, [Field("Text", hostile)]),
      (.task, [Field("What", "look at 漢字"), Field("Owner", "bo"), Field("Minutes", "10")]),
      (.park, [Field("Text", "the alert was late " + hostile)]),
      (
        .decision,
        [
          Field("Doing", "fail over"), Field("Crossed", "yes"), Field("Owner", "Ana"),
          Field("Failure", "writes of the last 40 s may be lost"),
          Field("Sentence", "If Ana fails over, writes of the last 40 s may be lost."),
        ]
      ),
      (.note, [Field("Text", String(repeating: "long words ", count: 400))]),
    ]
    let entries = (told + more).enumerated().map { index, entry in
      Entry(
        id: EntryID(milliseconds: 1, high: 0, low: UInt64(index + 1)),
        at: began.adding(milliseconds: Int64(index) * 61_000), kind: entry.0, by: "bo",
        fields: entry.1 + (index > 0 ? [Field(Incident.field, incident.text)] : []))
    }
    let damaged = ReplayMoment(
      DamagedRecord(place: "bo.rec:12 \u{1B}[2J", what: "its writing was cut off", isTorn: true),
      at: began.adding(milliseconds: 900_000))
    return Replay(
      .thread(entries[0]), entries.map { ReplayMoment($0, doubt: .edited) } + [damaged])
  }

  private func lines(
    _ position: Int, _ columns: Int, _ rows: Int, footer: [StyledText] = []
  ) -> [String] {
    ReplayFrame(
      replay, at: position, size: ReplayFrame.Size(columns: columns, rows: rows), glyphs: .unicode,
      pace: "×60", footer: footer
    ).lines.map(\.plain)
  }

  @Test func `shows where markers were, and not where they are to come`() {
    let markers = [1, 3, 5, 6].map { position in lines(position, 80, 24)[2].count { $0 == "◆" } }
    #expect(markers == [1, 1, 1, 2])
  }

  @Test func `fills any window and never spills over`() {
    for (columns, rows) in [
      (80, 24), (40, 24), (40, 10), (64, 12), (63, 12), (200, 60), (20, 5), (1, 1), (3, 2), (10, 3),
    ] {
      for position in replay.moments.indices {
        for footer in [[], ["said one", "said two"]] as [[StyledText]] {
          let lines = lines(position, columns, rows, footer: footer)
          #expect(lines.count == rows, "\(columns)×\(rows) at \(position)")
          for line in lines {
            #expect(DisplayWidth.columns(of: line) <= columns, "\(columns)×\(rows): \(line)")
          }
        }
      }
    }
  }

  @Test func `lets nothing raw through`() {
    for position in replay.moments.indices {
      for (columns, rows) in [(80, 24), (40, 20)] {
        for line in lines(position, columns, rows) {
          #expect(!line.unicodeScalars.contains { $0.value < 0x20 || $0 == "\u{202E}" }, "\(line)")
        }
      }
    }
  }

  @Test func `names the owner and how a decision may fail`() throws {
    let page = lines(5, 80, 24).joined(separator: "\n")
    #expect(page.contains("decision 0006 crossed: fail over"))
    #expect(page.contains("owner  Ana"))
    #expect(page.contains("may fail  writes of the last 40 s"))
  }

  @Test func `shows what was parked and owned then, and not before`() {
    #expect(!lines(2, 80, 24).joined().contains("look at 漢字"))
    #expect(lines(3, 80, 24).contains { $0.contains("Tasks 1") })
    #expect(!lines(3, 80, 24).contains { $0.contains("Parked") })
    #expect(lines(4, 80, 24).contains { $0.contains("Parked 1") })
    #expect(lines(4, 40, 24).contains { $0.hasPrefix("Parked 1  the alert was late") })
  }

  @Test func `shows nothing of what comes later`() {
    #expect(!lines(4, 80, 24).joined().contains("fail over"))
  }

  @Test func `says what is torn or edited`() {
    let page = lines(7, 80, 24).joined(separator: "\n")
    #expect(page.contains("torn, counts for nothing"))
    #expect(lines(0, 80, 24).joined().contains("[edited after it was written]"))
    #expect(
      ReplayTimeline(replay, glyphs: .unicode, columns: nil).head.plain
        .contains("not as written: 1 torn or unreadable, 7 edited"))
  }

  @Test func `is drawn in ASCII where nothing else can be`() {
    let frame = ReplayFrame(
      replay, at: 1, size: ReplayFrame.Size(columns: 80, rows: 24), glyphs: .ascii, pace: "x60")
    let drawing: Set<Character> = ["│", "─", "◆", "●", "▸", "←", "→"]
    for line in frame.lines {
      #expect(!line.plain.contains(where: drawing.contains), "\(line.plain)")
    }
  }

  @Test(
    arguments: [
      (0, "+0:00"), (761_000, "+12:41"), (3_729_000, "+1:02:09"), (274_320_000, "+3d 04:12"),
      (-5, "+0:00"),
    ] as [(Int64, String)])
  func `has a clock`(milliseconds: Int64, text: String) {
    #expect(ElapsedText.text(milliseconds: milliseconds) == text)
  }
}
