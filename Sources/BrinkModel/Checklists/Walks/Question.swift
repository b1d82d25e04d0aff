/// What to ask now and everything a terminal needs to ask it well.
package struct Question: Equatable, Sendable {
  /// The item's id; ``gate`` for the last question of a checklist with one.
  package let item: String
  /// The part of the item a follow-up asks for.
  package let part: String?
  /// Counted from 1 among the questions that are asked, as far as that is known by now.
  package let number: Int
  /// How many there are; nil while an answer still decides whether more are asked.
  package let of: Int?
  package let text: String
  /// A few words beside the question, from `hint:`.
  package let hint: String?
  /// What the checklist says about it; may be several lines.
  package let about: String
  /// What `?` shows.
  package let help: String
  package let choices: [Choice]
  package let takesSeveral: Bool
  /// The answer to begin with, for editing; empty for none.
  package let prefill: String
  /// True when that is a default: whoever types something else means to replace it, not to add to it.
  package let offersDefault: Bool
  /// An example of an answer, shown and not taken.
  package let placeholder: String?
  package let completion: Completion
  /// The name under which earlier answers to this question are remembered.
  package let historyKey: String
  package let isMultiline: Bool
  /// True when an empty line goes on without an answer.
  package let canSkip: Bool
  /// What to show before asking, in order.
  package let notes: [Note]
  /// Why the last thing typed here was not taken; what was typed is the prefill.
  package let refusal: Refusal?

  /// Stands for an item where there is none; no id has a `/`.
  package static let gate = "/gate"
}
