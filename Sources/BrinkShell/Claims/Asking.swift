import BrinkTerminal
import DisplayText

/// One short question to a person; silence and Ctrl-C are never a yes.
struct Asking {
  let conversation: any Conversation

  /// What was typed; nil when nobody is there, or the person left.
  func line(_ lead: StyledText) -> String? {
    guard conversation.isInteractive else { return nil }
    guard case .line(let line) = conversation.ask(LinePrompt("> ", lead: lead)) else { return nil }
    return line.trimmed
  }

  /// Yes or no; nil when the person left or went past it with Enter.
  func yesOrNo(_ lead: StyledText) -> Bool? {
    var lead = lead
    while let answer = line(lead)?.lowercased() {
      switch answer {
      case "y", "yes": return true
      case "n", "no": return false
      case "": return nil
      default: lead = "Type y or n."
      }
    }
    return nil
  }

  /// One of a few keys; nil when the person left or went past it with Enter.
  func key(_ lead: StyledText, _ keys: [String]) -> String? {
    var lead = lead
    while let answer = line(lead)?.lowercased() {
      if keys.contains(answer) || answer.isEmpty { return answer.isEmpty ? nil : answer }
      lead = "Type one of \(keys.joined(separator: ", ")), or Enter for none."
    }
    return nil
  }
}
