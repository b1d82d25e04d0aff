import BrinkFiles
import BrinkModel
import DisplayText

/// What happens in a room while one types: entries of the others, and clocks that run out.
struct RoomNews {
  private var follower: JournalFollower
  private var rung: [String] = []
  /// True while a walk goes on, whose questions come first.
  var isWalking = false
  /// Entries that are known and were not shown yet.
  var waiting: [Entry] = []
  /// Words about the sync that were not said yet.
  var told: [StyledText] = []

  init(_ follower: JournalFollower) {
    self.follower = follower
  }

  /// What was appended since the last time, by whomever.
  mutating func fetch(at now: Timestamp) -> [Entry] { follower.newEntries(now: now) }

  mutating func takeWaiting() -> [Entry] {
    defer { waiting = [] }
    return waiting
  }

  mutating func takeTold() -> [StyledText] {
    defer { told = [] }
    return told
  }

  /// Clocks that had run out before one came are in the greeting and not rung again.
  mutating func skipAlarms(of incident: Incident, at now: Timestamp) {
    _ = alarms(of: incident, at: now)
  }

  /// A line for each clock that has run out, once.
  mutating func alarms(of incident: Incident, at now: Timestamp) -> [StyledText] {
    var lines: [StyledText] = []
    for clock in incident.clocks where clock.due <= now {
      let key = "\(clock.subject) \(clock.due)"
      guard !rung.contains(key) else { continue }
      rung.append(key)
      lines.append(RoomText.alarm(clock))
    }
    return lines
  }
}
