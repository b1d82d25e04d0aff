package import DisplayText
import Synchronization

/// Where any thread leaves a note that is to appear above the prompt.
package final class NoteInbox: Sendable {
  private let waiting = Mutex<[StyledText]>([])
  private let pipe: WakePipe

  init(pipe: WakePipe) { self.pipe = pipe }

  /// Leaves a note; it shows at once while a line is being edited, else before the next prompt.
  package func post(_ note: StyledText) {
    waiting.withLock { $0.append(note) }
    pipe.wake(0)
  }

  func take() -> [StyledText] {
    waiting.withLock { notes in
      defer { notes = [] }
      return notes
    }
  }
}
