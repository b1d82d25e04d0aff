import BrinkFiles
import BrinkModel
import DisplayText
import Rec

/// What waits behind a boundary: a command that we run, or a line that a shell is about to run.
protocol WaitingStep {
  /// Its text for the record, without the secrets we recognise.
  var recorded: String { get }

  /// Answers that nobody has to be asked for, of whatever checklist stands before it.
  var known: [GivenAnswer] { get }

  /// What else the entry says of it.
  var fields: [Field] { get }

  /// True when somebody else has to agree too before it happens.
  var wantsSecondPerson: Bool { get }

  /// True where Ctrl-C once is enough to leave: nothing is lost, the step is still there.
  var isLeftAtOnce: Bool { get }

  /// How a person who left is offered the answers again.
  func again(_ checklist: String) -> StyledText

  /// What happens once the decision to cross is on disk; gives the exit status.
  func follow(_ decision: Entry, _ conversation: any Conversation, _ journal: Journal) -> Int32
}
