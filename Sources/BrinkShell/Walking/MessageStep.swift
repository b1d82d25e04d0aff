import BrinkModel
import BrinkTerminal
import DisplayText

/// The drafted message at the end of a walk: shown, copied when asked, changed when it is wrong.
struct MessageStep {
  let conversation: any Conversation

  enum Ending {
    case settled(String)
    /// The process is to end by that signal.
    case terminated(Int32)
  }

  /// Shows the draft until the person is content with it; a pipe is content at once.
  func settle(_ draft: String) -> Ending {
    guard conversation.isInteractive else { return .settled(draft) }
    var message = draft
    var lead = shown(message)
    while true {
      switch conversation.ask(LinePrompt("> ", lead: lead, multiline: false)) {
      case .line(let line):
        switch SlashCommand(line) {
        case .copy: lead = copied(message)
        case .edit:
          message = conversation.edit(message)?.trimmed ?? message
          lead = shown(message)
        case nil where line.trimmed.isEmpty: return .settled(message)
        default: lead = keys
        }
      case .interrupted, .endOfInput: return .settled(message)
      case .terminated(let signal): return .terminated(signal)
      }
    }
  }

  /// Copies the text and says so, or why not.
  private func copied(_ message: String) -> StyledText {
    conversation.copy(visible(message, keepingNewlines: true))
      ? "Copied, if your terminal allows it (OSC 52). \(Self.keysText)"
      : "This terminal cannot copy. Select the text above."
  }

  private func shown(_ message: String) -> StyledText {
    let body = message.split(separator: "\n", omittingEmptySubsequences: false)
      .map { StyledText("  " + $0) }
    return StyledText(
      lines: ["\("The message, for you to send:", .bold)", ""] + body + ["", keys])
  }

  private var keys: StyledText { StyledText(Self.keysText, .dim) }

  private static let keysText = "Enter records it · /copy copies it · /edit changes it"
}
