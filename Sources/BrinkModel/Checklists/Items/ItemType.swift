internal import Prose
package import Rec

/// How one kind of question is asked, read, completed and recorded; one file for each kind.
///
/// Reading must settle: the `text` of an accepted answer, read again in place of what was typed
/// last, gives the same values on any day. Drafts and corrections stand on it.
package protocol ItemType: Sendable {
  /// Its name and what an author may write for it.
  static var about: ItemTypeDescription { get }

  /// Takes its own keys from the source; what is wrong with them is reported there.
  init(_ source: inout ItemSource)

  /// What there is to choose from; empty when anything may be typed.
  var choices: [Choice] { get }
  /// True when several choices make one answer.
  var takesSeveral: Bool { get }
  var completion: Completion { get }
  var isMultiline: Bool { get }
  /// What `?` shows: how to answer, with an example.
  var help: String { get }
  /// Parts that are missing when the item is skipped; skipping an item that has any is a hold.
  var parts: [String] { get }

  /// The lowest and highest score there is; nil for what is no score.
  var scale: ClosedRange<Int>? { get }

  /// A value of its field as a message quotes it.
  func said(_ value: String) -> String

  /// The names of fields an answer may add to the item's own.
  func companions(of field: String) -> [String]

  /// What to record when the walk is held after these texts, which were not answer enough.
  func partial(_ texts: [String], in setting: ItemSetting) -> [Field]

  /// Reads what was typed for the item so far: one text, or one more for each follow-up asked.
  func read(_ texts: [String], in setting: ItemSetting) -> AnswerReading
}

extension ItemType {
  package var choices: [Choice] { [] }
  package var takesSeveral: Bool { false }
  package var completion: Completion { choices.isEmpty ? .history : .choices }
  package var isMultiline: Bool { false }
  package var parts: [String] { [] }
  package var scale: ClosedRange<Int>? { nil }
  package func said(_ value: String) -> String { value }
  package func companions(of field: String) -> [String] { [] }
  package func partial(_ texts: [String], in setting: ItemSetting) -> [Field] { [] }
}

/// What an item type is called and what it is for.
package struct ItemTypeDescription: Sendable {
  /// The word after `as:`, or after `type:` for the types GitHub has.
  package let name: String
  /// One line for the manual and for editors.
  package let summary: String
  /// The `type:` values it can stand on, the usual one first.
  package let bases: [String]
  /// Its own keys under `brink:` and what they mean.
  package let keys: [String: String]

  package init(
    name: String, summary: String, bases: [String] = ["input", "textarea"],
    keys: [String: String] = [:]
  ) {
    self.name = name
    self.summary = summary
    self.bases = bases
    self.keys = keys
  }
}

/// What the terminal may offer on Tab.
package enum Completion: Equatable, Sendable {
  /// Earlier answers to the same question.
  case history
  case choices
  case people
  case dates
  case files
  case none
}

/// One thing to choose.
package struct Choice: Equatable, Sendable {
  /// What to type: a letter where the first letters differ, else the number.
  package let key: String
  package let text: String
  /// True when the answer has to contain it.
  package let isRequired: Bool
}

/// What a reading may depend on besides the text.
package struct ItemSetting: Sendable {
  package let now: Timestamp
  /// The name of the item's field in the record.
  package let field: String
  /// What the walk is about, from the item `doing`, where it was answered.
  package let doing: String?
  package let readSentence: SentenceRule
  package let findCommit: CommitRule

  package init(
    now: Timestamp, field: String, doing: String? = nil, readSentence: @escaping SentenceRule,
    findCommit: @escaping CommitRule = { _ in .unknown }
  ) {
    self.now = now
    self.field = field
    self.doing = doing
    self.readSentence = readSentence
    self.findCommit = findCommit
  }

  func sentence(_ text: String) -> SentenceReading { readSentence(text, doing) }
}
