import BrinkFiles
import BrinkModel
import BrinkProcesses
import BrinkShell
import Synchronization
import TestSupport
import Testing

/// People who use brink on one journal, at moments and with randomness that come again.
struct ScriptedTeam {
  /// Where the journal is.
  let journal: String
  private let random = SharedGenerator(seed: 2026)

  /// One person at one moment runs a command and types those lines; gives the short identifier of
  /// what was recorded last.
  @discardableResult
  func run(
    _ login: String, on host: String, at moment: String, _ words: [String], typing lines: [String],
    inRoom: Bool = false
  ) throws -> String {
    let clock = ScriptedClock(try #require(Timestamp(moment)))
    let conversation = ScriptedConversation(lines, clock)
    let random = random
    let world = World.scripted(
      ["BRINK_JOURNAL": journal], login: login, host: host, clock, conversation,
      random: { random.next() }, outputIsTerminal: inRoom)
    let status = Program(world).run(CommandWords(words))
    // Held is a result like any other, and there is nowhere to print to; refused is a slip in the script.
    #expect(status < 2 || status == 73, "\(words)")
    #expect(conversation.unused == [], "\(conversation.shown)")
    let recorded = conversation.shown.matches(of: /ecorded as ([0-9A-Z]{4,})/).last
    return recorded.map { String($0.output.1) } ?? ""
  }

  /// The short identifier of the newest entry of that kind.
  func newest(_ kind: String) throws -> String {
    let journal = Journal(directory: journal, writer: Writer(user: "t", host: "t"), by: "t")
    let filter = EntryFilter(kinds: [EntryKind(rawValue: kind)])
    return try #require(try journal.entries(matching: filter).max { $0.id < $1.id }).id.short
  }

  /// The same for somebody who enters a room and types there.
  func sit(
    _ login: String, on host: String, at moment: String, _ words: [String], typing lines: [String]
  ) throws {
    try run(login, on: host, at: moment, words, typing: lines, inRoom: true)
  }
}

extension World {
  /// A world of one person who says what is written down, with nowhere to print to.
  static func scripted(
    _ variables: [String: String], login: String, host: String, _ clock: ScriptedClock,
    _ conversation: ScriptedConversation, random: @escaping @Sendable () -> UInt64,
    outputIsTerminal: Bool = false
  ) -> World {
    let quiet = Output(-1, name: "nowhere")
    return World(
      variables: { variables }, directory: { "/" }, login: { login }, host: { host },
      inherited: InheritedSignals(), now: { clock.now }, uptime: { clock.now.milliseconds },
      random: random, output: quiet,
      errors: quiet, outputIsTerminal: outputIsTerminal, columns: { 80 },
      converse: { _ in conversation })
  }
}

/// Random numbers that come again and may be asked for from anywhere.
private final class SharedGenerator: Sendable {
  private let generator: Mutex<SeededGenerator>

  init(seed: UInt64) {
    generator = Mutex(SeededGenerator(seed: seed))
  }

  func next() -> UInt64 { generator.withLock { $0.next() } }
}
