import BrinkFiles
import BrinkModel
import DisplayText
import Prose
import Rec

/// Gets at the sentence of a claim: as it was given or, at a terminal, asked for part by part.
final class ClaimStating {
  private let session: Session
  private var draft: Draft?

  init(_ session: Session) {
    self.session = session
  }

  /// The sentence; nil when the person left or held, which has been said.
  func text(from operand: String?) throws(Fault) -> String? {
    let conversation = session.conversation()
    if let operand, !conversation.isInteractive || ClaimReader().read(operand).ok {
      return operand
    }
    guard conversation.isInteractive else {
      throw Fault(
        place: "claim", what: "there is nothing claimed",
        remedy: "Write brink claim 're-opened items drop by 25 % in the next 20 releases'.",
        status: .usage)
    }
    let checklist = try session.prompts.checklist(named: "claim")
    let given = operand.map { [GivenAnswer(item: "claim", text: $0)] } ?? []
    let start = try DraftChoice(checklist, called: "claim", in: session, conversation)
      .start(given, guarding: nil)
    guard let (walk, kept) = start else { return nil }
    draft = kept?.draft
    let runner = WalkRunner(walk, draft: kept, in: session, conversation)
    switch try runner.run() {
    case .finished(let finished):
      return finished.fields.first { $0.name == "Claim" }?.value
    case .held:
      putAway()
      session.tell("Held: without its missing part nobody could refute it. Nothing was recorded.")
    case .left where runner.isUntouched: putAway()
    case .left: session.tell("Left. \("brink claim", .accent) offers your answers again.")
    case .terminated: break
    }
    return nil
  }

  /// Throws the draft away: the claim is locked, or was given up.
  func putAway() { session.putAway(draft) }
}
