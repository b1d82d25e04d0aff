import BrinkFiles
import Synchronization

/// Says on a terminal how far the readings of a command have come, once they take half a second.
///
/// Each reading takes its line away when it is over, so what is printed next finds none.
final class LoadingProgress: Sendable {
  private let errors: Output
  private let uptime: @Sendable () -> Int64
  /// When the command began to read, on the clock of `uptime`.
  private let began: Int64
  private let state = Mutex(State())

  private struct State {
    /// The first reading of the command is number 1.
    var pass = 1
    var percent = -1
    /// The line that stands there.
    var shown = ""
  }

  init(on errors: Output, _ uptime: @escaping @Sendable () -> Int64) {
    self.errors = errors
    self.uptime = uptime
    began = uptime()
  }

  func take(_ progress: ReadingProgress) {
    state.withLock { state in
      switch progress {
      case .read(let read, let total):
        let percent = read * 100 / max(1, total)
        guard percent != state.percent, uptime() - began >= Self.patience else { return }
        state.percent = percent
        let pass = state.pass > 1 ? ", pass \(state.pass)" : ""
        let line = "reading the journal\(pass): \(percent) %"
        write("\r" + line)
        state.shown = line
      case .over:
        if !state.shown.isEmpty {
          write("\r" + String(repeating: " ", count: state.shown.utf8.count) + "\r")
        }
        state = State(pass: state.pass + 1)
      }
    }
  }

  private func write(_ text: String) {
    errors.write(text)
    try? errors.flush()
  }

  /// How long a wait may be without a word, in milliseconds.
  private static let patience: Int64 = 500
}

extension Session {
  /// From now until the command ends, or says otherwise, a long reading shows how far it is.
  func showLongReadings() {
    guard world.errorsAreTerminal else { return }
    let progress = LoadingProgress(on: world.errors, world.uptime)
    onReading = { progress.take($0) }
  }
}
