import BrinkModel
import Prose
import Synchronization

/// The reader of boundary sentences, told who is around here, made when the first sentence comes.
///
/// Asking git who works here takes longer than reading a hundred sentences; a task has none.
final class RosterReader: Sendable {
  private let reader = Mutex<SentenceReader?>(nil)
  private let roster: @Sendable () -> [String]

  init(roster: @escaping @Sendable () -> [String]) {
    self.roster = roster
  }

  func read(_ text: String, doing: String?) -> SentenceReading {
    reader.withLock { reader in
      let ready = reader ?? SentenceReader(roster: roster())
      reader = ready
      return ready.read(text, doing: doing)
    }
  }
}
