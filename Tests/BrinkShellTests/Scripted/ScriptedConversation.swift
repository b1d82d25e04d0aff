import BrinkModel
import BrinkShell
import BrinkTerminal
import DisplayText
import Synchronization

/// A clock that stands still until somebody types.
final class ScriptedClock: Sendable {
  private let moment: Mutex<Timestamp>

  init(_ now: Timestamp) {
    moment = Mutex(now)
  }

  var now: Timestamp {
    get { moment.withLock { $0 } }
    set { moment.withLock { $0 = newValue } }
  }
}

/// A person who types what was written down beforehand, as fast as a person types.
final class ScriptedConversation: Conversation {
  private var lines: ArraySlice<String>
  private let clock: ScriptedClock
  private let interruptsAtEnd: Bool
  /// Everything that was said and asked.
  private(set) var shown = ""

  init(_ lines: [String], _ clock: ScriptedClock, interruptsAtEnd: Bool = false) {
    self.lines = lines[...]
    self.clock = clock
    self.interruptsAtEnd = interruptsAtEnd
  }

  /// What nobody asked for.
  var unused: [String] { Array(lines) }

  var isInteractive: Bool { true }
  var news: ((NewsMoment) -> [StyledText])?
  var columns: Int { 80 }

  func say(_ text: StyledText) { shown += text.plain + "\n" }

  func ask(_ prompt: LinePrompt) -> LineOutcome {
    for note in news?(.asking) ?? [] { say(note) }
    say(prompt.lead)
    guard let line = lines.popFirst() else { return .endOfInput("") }
    clock.now = clock.now.adding(milliseconds: 1800 + 190 * Int64(line.count))
    say(StyledText(prompt.text + line))
    // An empty line takes what stands there.
    return .line(line.isEmpty ? prompt.prefill : line)
  }

  func edit(_: String) -> String? { nil }

  func copy(_ text: String) -> Bool { false }

  func takeInterrupt() -> Bool { interruptsAtEnd && lines.isEmpty }

  func lend<Result>(_ body: () -> Result) -> Result { body() }
}
