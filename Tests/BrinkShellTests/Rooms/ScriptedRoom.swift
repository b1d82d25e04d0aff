import BrinkFiles
import BrinkModel
import BrinkShell
import TestSupport
import Testing

/// People who come into rooms of one journal, one after the other, and type what is written down.
struct ScriptedRoom {
  let folder: TestFolder
  private let clock: ScriptedClock

  init() throws {
    folder = try TestFolder()
    clock = ScriptedClock(try #require(Timestamp("2026-11-20T10:00:00.000+00:00")))
  }

  var journal: String { "\(folder.path)/journal" }

  /// Lets time pass.
  func wait(minutes: Int) { clock.now = clock.now.adding(milliseconds: Int64(minutes) * 60_000) }

  /// Somebody sits down, runs a command and types those lines; gives all that was shown.
  @discardableResult
  func sit(
    _ login: String, _ words: [String], typing lines: [String] = [], status: Int32 = 0
  ) throws -> String {
    let conversation = ScriptedConversation(lines, clock)
    let world = World.scripted(
      ["BRINK_JOURNAL": journal], login: login, host: "desk", clock, conversation,
      random: { UInt64.random(in: .min ... .max) }, outputIsTerminal: true)
    let ended = Program(world).run(CommandWords(words))
    #expect(ended == status, "\(conversation.shown)")
    #expect(conversation.unused == [], "\(conversation.shown)")
    return conversation.shown
  }

  /// Somebody joins the only room there is.
  @discardableResult
  func join(_ login: String, typing lines: [String], status: Int32 = 0) throws -> String {
    try sit(login, ["incident", "join"], typing: lines, status: status)
  }

  /// Every entry of the journal, oldest first.
  var entries: [Entry] {
    get throws {
      let journal = Journal(directory: journal, writer: Writer(user: "t", host: "t"), by: "t")
      return try journal.items().compactMap {
        if case .entry(let found) = $0 { found.entry } else { nil }
      }
    }
  }

  /// The only incident as it stands.
  var incident: Incident {
    get throws { try #require(Incidents(try entries).all.first) }
  }
}
