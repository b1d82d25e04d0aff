package import Rec

/// An answer that was understood.
package struct Answer: Equatable, Sendable {
  /// The text typed last, in a form that reads the same on any day.
  package let text: String
  /// The values of the item's own field; what conditions compare with.
  package let values: [String]
  /// Fields recorded besides the item's own.
  package let companions: [Field]
  /// What to show back, where the reading is not plain from the text.
  package let note: Note?

  package init(
    _ text: String, values: [String]? = nil, companions: [Field] = [], note: Note? = nil
  ) {
    self.text = text
    self.values = values ?? [text]
    self.companions = companions
    self.note = note
  }
}

/// What became of something typed.
package enum AnswerReading: Equatable, Sendable {
  case accepted(Answer)
  case refused(Refusal)
  /// Understood in part: one more thing is asked.
  case more(FollowUp)
}

/// Why an answer was not taken, and how to give one that is.
package struct Refusal: Error, Equatable, Sendable {
  package let what: String
  package let how: String

  package init(_ what: String, how: String) {
    self.what = what
    self.how = how
  }
}

/// A further question about the same item.
package struct FollowUp: Equatable, Sendable {
  package let question: String
  /// The part it asks for, as `Missing` names it after the item: `failure` in `sentence.failure`.
  package let part: String
  /// Every part that is missing when the walk stops here.
  package let missing: [String]
  /// A few words beside the question.
  package let hint: String?
  package let prefill: String
  /// True when the prefill is a default to take or replace, not something to change.
  package let offersDefault: Bool
  package let completion: Completion
  /// True when what was typed for the item itself is remembered here too, to be recalled and changed.
  package let recallsItem: Bool
  package let note: Note?

  package init(
    _ question: String, part: String, missing: [String], hint: String? = nil,
    prefill: String = "", offersDefault: Bool = false, completion: Completion = .history,
    recallsItem: Bool = false, note: Note? = nil
  ) {
    self.question = question
    self.hint = hint
    self.recallsItem = recallsItem
    self.part = part
    self.missing = missing
    self.prefill = prefill
    self.offersDefault = offersDefault
    self.completion = completion
    self.note = note
  }
}

/// Something to show before the next question.
package enum Note: Equatable, Sendable {
  /// A block of Markdown from the checklist.
  case markdown(String)
  /// A text with what was read in it.
  case marked(String, [Mark])
  /// How an answer was understood: `2026-12-04, a Friday`.
  case understood(String)
  /// What was answered before: `last time, 2026-10-21: …`.
  case past(String)
  /// How to answer, asked for with `?`.
  case help(String)

  /// A part of a text, as offsets into its UTF-8 bytes.
  package struct Mark: Equatable, Sendable {
    /// `owner`, `failure`; of a claim `metric`, `threshold`, `window`, `baseline`.
    package let part: String
    package let range: Range<Int>

    package init(_ part: String, _ range: Range<Int>) {
      self.part = part
      self.range = range
    }
  }
}
