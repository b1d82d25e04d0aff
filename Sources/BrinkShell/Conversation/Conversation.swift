package import DisplayText

/// Where questions are asked: a terminal, a pipe, or a test's script.
package protocol Conversation: AnyObject {
  /// True when a person sees what is said and asked; false for a pipe.
  var isInteractive: Bool { get }

  /// How many columns there are to say something in.
  var columns: Int { get }

  /// Says a line or more that is not a question.
  func say(_ text: StyledText)

  /// Asks, and waits as long as it takes; nothing ever times out into an answer.
  func ask(_ request: LineRequest) -> Reply
}

/// One line to be typed, and what helps to type it.
package struct LineRequest {
  /// Lines shown above the prompt.
  package var lead: StyledText
  package var prompt: StyledText
  /// Shown at the right edge, asked for about once a second.
  package var right: (() -> String)?
  /// What stands in the line already, to be edited.
  package var prefill: String
  /// The name under which earlier answers are remembered; nil for none.
  package var history: String?
  /// Candidates for the text before the cursor.
  package var complete: ((String) -> [String])?

  package init(
    lead: StyledText = "", prompt: StyledText, right: (() -> String)? = nil, prefill: String = "",
    history: String? = nil, complete: ((String) -> [String])? = nil
  ) {
    self.lead = lead
    self.prompt = prompt
    self.right = right
    self.prefill = prefill
    self.history = history
    self.complete = complete
  }
}

/// What came of a question.
package enum Reply: Equatable, Sendable {
  case line(String)
  /// Ctrl-C: the line typed so far is given up.
  case interrupted
  /// Ctrl-D on an empty line, or the end of the pipe.
  case endOfInput
  /// The process was told to end by that signal; the terminal is restored already.
  case terminated(Int32)
}
