package import DisplayText

/// One question to the person at the terminal.
package struct LinePrompt {
  /// Printed once above the prompt; nothing when empty.
  package var lead: StyledText
  /// The prompt itself; usually ends in a blank.
  ///
  /// Tinted as an accent where colour is allowed.
  package var text: String
  /// Asked after news for what the prompt is by now; nil for one that stays as it is.
  package var changing: (() -> String)?
  /// Asked about once a second for what stands at the right margin; gives way to the answer.
  package var right: (() -> String?)?
  /// The answer to start from, editable.
  package var prefill: String
  /// Whether the first character typed takes the place of the prefill; any other key keeps it.
  package var prefillGivesWay: Bool
  /// Where earlier answers come from and this one goes to.
  package var history: LineHistory?
  /// Asked for candidates when Tab is pressed.
  package var complete: ((CompletionRequest) -> Completion?)?
  /// Whether the answer may hold line breaks; else a pasted one becomes a blank.
  package var multiline: Bool

  package init(
    _ text: String, lead: StyledText = "", changing: (() -> String)? = nil,
    right: (() -> String?)? = nil, prefill: String = "", prefillGivesWay: Bool = false,
    history: LineHistory? = nil, complete: ((CompletionRequest) -> Completion?)? = nil,
    multiline: Bool = true
  ) {
    self.text = text
    self.lead = lead
    self.changing = changing
    self.right = right
    self.prefill = prefill
    self.prefillGivesWay = prefillGivesWay
    self.history = history
    self.complete = complete
    self.multiline = multiline
  }
}
