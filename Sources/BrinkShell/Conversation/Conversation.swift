package import BrinkTerminal
package import DisplayText

/// Where questions are asked: a terminal, a pipe, or a test's script.
package protocol Conversation: AnyObject {
  /// True when a person sees what is said and asked; false for a pipe.
  var isInteractive: Bool { get }

  /// How many columns there are to say something in.
  var columns: Int { get }

  /// Asked for what happened meanwhile, to be shown above the prompt; nil where nobody listens.
  var news: ((NewsMoment) -> [StyledText])? { get set }

  /// Says a line or more that is not a question.
  func say(_ text: StyledText)

  /// Asks, and waits as long as it takes; nothing ever times out into an answer.
  func ask(_ prompt: LinePrompt) -> LineOutcome

  /// Lets the person change a text in the editor of their choice; nil where that failed.
  func edit(_ text: String) -> String?

  /// Puts a text into the terminal's clipboard; false where that cannot be.
  func copy(_ text: String) -> Bool

  /// Whether Ctrl-C was pressed since the last question; asking clears it.
  func takeInterrupt() -> Bool

  /// Gives the terminal, as it was found, to something else while `body` runs.
  func lend<Result>(_ body: () -> Result) -> Result
}
