import BrinkFiles
import BrinkModel
import BrinkTerminal
import DisplayText
import Reports

/// The question what becomes of a walk that was left unfinished.
struct DraftOffer {
  private let left: AbandonedDraft

  enum Choice {
    case resume
    case anew
    case drop
    case leave
  }

  init(_ left: AbandonedDraft) {
    self.left = left
  }

  /// Asks until it is answered or the person leaves.
  func put(to conversation: any Conversation) -> Choice {
    let when = "\(left.begun.date) \(left.begun.hoursAndMinutes)"
    var lead: StyledText = "Left unfinished at \(when), after \(left.progress)"
    if let first = left.firstAnswer { lead += ": \(first.onOneLine, .bold)" }
    lead +=
      "\n\("r", .accent) resume · \("n", .accent) new walk, keep that one · \("d", .accent) drop it"
    while true {
      switch conversation.ask(LinePrompt("> ", lead: lead)) {
      case .line(let line):
        switch line.trimmed.lowercased() {
        case "r", "resume": return .resume
        case "n", "new": return .anew
        case "d", "drop": return .drop
        default: lead = "Type r, n or d."
        }
      case .interrupted, .endOfInput, .terminated: return .leave
      }
    }
  }
}
