package import BrinkTerminal
package import DisplayText

/// Answers from standard input, line by line; nothing is asked aloud.
package final class PipedConversation: Conversation {
  private let lines: PipedLines?
  private let errors: Output

  /// - Parameters:
  ///   - lines: Where answers come from; nil for nowhere, as with `--no-input`.
  ///   - errors: Where refusals are said, so that a script's author can see them.
  package init(lines: PipedLines?, errors: Output) {
    self.lines = lines
    self.errors = errors
  }

  package var isInteractive: Bool { false }
  /// Kept and never asked for: a pipe reads no news.
  package var news: ((NewsMoment) -> [StyledText])?
  package var columns: Int { 80 }

  package func say(_ text: StyledText) {
    errors.write(text.plain + "\n")
  }

  package func ask(_: LinePrompt) -> LineOutcome {
    switch lines?.next() {
    case .line(let line): return .line(line)
    case .tooLong(let limit):
      say("brink: standard input: a line of over \(limit) bytes is no answer")
      return .endOfInput("")
    case .endOfInput, .failed, nil: return .endOfInput("")
    }
  }

  package func edit(_: String) -> String? { nil }

  package func copy(_: String) -> Bool { false }

  package func takeInterrupt() -> Bool { false }

  package func lend<Result>(_ body: () -> Result) -> Result { body() }
}
