import BrinkFiles
import Synchronization

/// Says how far a reading has come, on a terminal, once it has taken half a second.
final class LoadingProgress {
  private let session: Session
  private let began: Int64
  private let reached = Reached()
  private var shown = -1

  /// Told by the reader, whatever thread it is on.
  private final class Reached: Sendable {
    let percent = Mutex(0)
  }

  init(_ session: Session) {
    self.session = session
    began = session.world.uptime()
  }

  /// What the reader is to call after every block.
  var report: @Sendable (ReadingProgress) -> Void {
    let reached = reached
    return { progress in
      reached.percent.withLock { $0 = progress.read * 100 / max(1, progress.total) }
    }
  }

  /// Shows how far it is, where that has changed and anybody has waited long enough to wonder.
  func show() {
    guard session.world.errorsAreTerminal else { return }
    let percent = reached.percent.withLock { $0 }
    guard percent != shown else { return }
    shown = percent
    guard session.world.uptime() - began >= Self.patience else { return }
    session.warn("\rreading the journal: \(percent) % ")
    try? session.world.errors.flush()
    isShowing = true
  }

  /// Takes the line away again.
  func finish() {
    guard isShowing else { return }
    session.warn("\r" + String(repeating: " ", count: 30) + "\r")
    try? session.world.errors.flush()
  }

  private var isShowing = false
  /// How long a wait may be without a word, in milliseconds.
  private static let patience: Int64 = 500
}
