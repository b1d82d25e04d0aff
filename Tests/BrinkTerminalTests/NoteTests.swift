import TestSupport
import Testing

@Suite struct NoteTests {
  @Test(arguments: [20, 33, 80], 1...4)
  func `notes while typing disturb neither line nor screen`(columns: Int, seed: UInt64) throws {
    let terminal = try Conversation(["--notes", "25"], columns: columns)
    var random = Seeded(seed)
    var line: [Character] = []
    var cursor = 0
    for _ in 0..<120 {
      switch Int.random(in: 0..<10, using: &random) {
      case 0 where cursor > 0:
        terminal.type("\u{7F}")
        cursor -= 1
        line.remove(at: cursor)
      case 1 where cursor > 0:
        terminal.type("\u{1B}[D")
        cursor -= 1
      case 2 where cursor < line.count:
        terminal.type("\u{1B}[C")
        cursor += 1
      case 3:
        terminal.type("\u{1}")
        cursor = 0
      case 4:
        terminal.type("\u{5}")
        cursor = line.count
      default:
        guard let letter = "abc déß漢字한🙂 ".randomElement(using: &random) else { continue }
        terminal.type(String(letter))
        line.insert(letter, at: cursor)
        cursor += 1
      }
    }
    #expect(terminal.reports("note 25: 漢字 é"), "\(terminal.screen)")
    terminal.type("\u{5}.\r")
    #expect(terminal.got(String(line) + "."), "\(terminal.screen)")
    let notes = terminal.screen.allLines.filter { $0.hasPrefix("note ") }
    #expect(notes == (1...25).map { "note \($0): 漢字 é" }, "\(terminal.screen)")
  }

  @Test func `a note between two questions appears before the next`() throws {
    let terminal = try Conversation()
    terminal.type("do note\r")
    #expect(
      terminal.waitUntil { $0.lines.prefix(3) == ["ask> do note", "a note for later", "ask>"] },
      "\(terminal.screen)")
  }

  @Test func `a note may arrive inside a search`() throws {
    let terminal = try Conversation(["--notes", "40"])
    terminal.type("needle\r\u{12}nee")
    #expect(terminal.reports("note 40"), "\(terminal.screen)")
    #expect(terminal.waitUntil { $0.cursorLine == "(search: nee) needle" }, "\(terminal.screen)")
    terminal.type("\u{5}!\r")
    #expect(terminal.got("needle!"), "\(terminal.screen)")
  }

  @Test(arguments: [20, 33, 80]) func `news while typing changes the prompt, not the line`(
    columns: Int
  ) throws {
    let terminal = try Conversation(["--news", "12"], columns: columns)
    terminal.type("héllo 漢字\u{1B}[D\u{1B}[D and some more of it")
    #expect(terminal.reports("news 12: 漢字 é"), "\(terminal.screen)")
    #expect(terminal.waitUntil { $0.lines.contains { $0.hasPrefix("ask> 12 héllo") } })
    terminal.type("\u{5}.\r")
    #expect(terminal.got("héllo  and some more of it漢字."), "\(terminal.screen)")
    let news = terminal.screen.allLines.filter { $0.hasPrefix("news ") }
    #expect(news == (1...12).map { "news \($0): 漢字 é" }, "\(terminal.screen)")
  }
}
