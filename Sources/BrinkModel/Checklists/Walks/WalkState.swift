package import Rec

/// Where a walk stands.
package enum WalkState: Equatable, Sendable {
  case asking(Question)
  case finished(FinishedWalk)
  case held(HeldWalk)
}

/// A walk that came to its end.
package struct FinishedWalk: Equatable, Sendable {
  /// What was answered, in the order asked, then `Crossed: yes` when the checklist has a gate.
  package let fields: [Field]
  /// The message drafted from the answers; nil where the checklist has none.
  package let message: String?
  /// What to show at the end.
  package let notes: [Note]
}

/// A walk that was stopped.
package struct HeldWalk: Equatable, Sendable {
  /// What was answered, then `Crossed: no` (or `Held: yes` without a gate), `Missing` for each part
  /// that was, and `HeldBecause`.
  package let fields: [Field]
  /// The parts without which it stops: `sentence.failure`; empty when the person just held.
  package let missing: [String]
  package let reason: String?
  package let notes: [Note]
}

/// What a person, a pipe or a command line does to a walk.
package enum WalkInput: Equatable, Sendable {
  /// A line (or several) typed to the question; empty leaves an optional question out, `?` asks for help.
  case answer(String)
  /// Back to the question before; what was answered is offered for editing.
  case back
  /// On without an answer; a hold where a part must not be missing.
  case skip
  /// Stop here.
  case hold(because: String?)
  /// No more answers will come.
  case endOfInput
}

/// An answer that came before its question: `ITEM=VALUE` on the command line.
package struct GivenAnswer: Equatable, Sendable {
  package let item: String
  package let text: String

  package init(item: String, text: String) {
    self.item = item
    self.text = text
  }
}

/// One line of a draft: enough of them, applied in order, lead to the same place again.
package struct DraftLine: Equatable, Sendable {
  /// An item's id, `=id` for a given answer, `/back` or `/skip`.
  package let item: String
  package let text: String

  package init(item: String, text: String) {
    self.item = item
    self.text = text
  }
}
