import BrinkFiles
import BrinkModel
import BrinkProcesses
import DisplayText
import Synchronization

/// Keeps the journal in step with its other clones while a room is open, out of the way of whoever
/// types: git is waited for on a thread of its own.
///
/// A process that is killed leaves nothing to clean up; the next round makes up for it.
final class RoomSync {
  private let sync: Sync
  private let rounds: Rounds
  private let work: BackgroundWork
  /// How it stood last, and when that was looked up.
  private var status: (found: SyncStatus?, at: Int64)?

  /// Milliseconds between two rounds; after trouble longer and longer.
  private static let pause = 2_000
  private static let longestPause = 8_000
  /// How often the last round waits for another terminal's, 200 ms each time.
  private static let lastTries = 20
  /// Milliseconds one exchange may take out of sight.
  private static let patience = 20_000

  /// Nil for a journal that is not synced, and where no thread is to be had.
  init?(_ session: Session) throws(Fault) {
    guard try session.isSynced else { return nil }
    sync = try session.sync(patience: Self.patience)
    let rounds = Rounds(sync, now: session.world.now)
    guard let work = BackgroundWork.begin({ rounds.round(isLast: $0) }) else { return nil }
    self.rounds = rounds
    self.work = work
  }

  /// What was found out since the last time, as lines.
  func news() -> [StyledText] { rounds.takeLines() }

  /// Something was recorded: the others need not wait for the next round.
  func hurry() { work.hurry() }

  /// `3 not sent, last sync 4 min ago`; nil while there is nothing to say.
  func words(at now: Timestamp, uptime: Int64) -> String? {
    if status.map({ uptime - $0.at >= 2_000 }) ?? true {
      status = (try? sync.status(), uptime)
    }
    return status?.found.flatMap { SyncText.behind($0, isOut: rounds.isOut, now: now) }
  }

  /// Has a last round done, for so many milliseconds at most; says what is not sent then.
  func end(within milliseconds: Int, _ say: (StyledText) -> Void) {
    let soon = min(500, milliseconds)
    if !work.end(within: soon), milliseconds > soon {
      say("Sending what the others do not have yet …")
      _ = work.end(within: milliseconds - soon)
    }
    guard let status = try? sync.status(), status.unsent > 0 else { return }
    say(
      "\("\(SyncText.entries(status.unsent)) not sent yet", .warning): \("brink sync", .accent) sends what waits here, and so does the next room."
    )
  }
}

extension RoomSync {
  /// The rounds themselves, on their thread, and what they have to say.
  private final class Rounds: Sendable {
    private let sync: Sync
    private let now: @Sendable () -> Timestamp
    private let heard = Mutex(Heard())

    private struct Heard {
      var tidings = SyncTidings()
      var lines: [StyledText] = []
      var failures = 0
    }

    init(_ sync: Sync, now: @escaping @Sendable () -> Timestamp) {
      self.sync = sync
      self.now = now
    }

    var isOut: Bool { heard.withLock { $0.tidings.isOut } }

    func takeLines() -> [StyledText] {
      heard.withLock { heard in
        defer { heard.lines = [] }
        return heard.lines
      }
    }

    /// One round; gives the milliseconds until the next.
    func round(isLast: Bool) -> Int {
      var tries = 0
      while !isNeedless(isLast: isLast) {
        do throws(Fault) {
          let report = try sync.round(now: now())
          return hear { $0.take(report, at: now()) }
        } catch {
          guard error.status == .busy else { return hear { $0.take(error, at: now()) } }
          // Another terminal of this clone is at it; what it fetches is seen here all the same.
          tries += 1
          guard isLast, tries < RoomSync.lastTries else { return 500 }
          sync.pause(milliseconds: 200)
        }
      }
      return RoomSync.pause
    }

    /// True when another terminal of this clone has just done all there is to do; on leaving, when
    /// nothing waits here.
    private func isNeedless(isLast: Bool) -> Bool {
      guard let status = try? sync.status(), status.unsent == 0 else { return false }
      guard !isLast else { return true }
      guard status.trouble == nil, !isOut, let inStep = status.inStep else { return false }
      return abs(now().milliseconds - inStep.milliseconds) < 1_500
    }

    private func hear(_ tell: (inout SyncTidings) -> [StyledText]) -> Int {
      heard.withLock { heard in
        heard.lines += tell(&heard.tidings)
        heard.failures = heard.tidings.isOut ? heard.failures + 1 : 0
        return min(RoomSync.pause << min(heard.failures, 8), RoomSync.longestPause)
      }
    }
  }
}
