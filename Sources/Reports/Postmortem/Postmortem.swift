package import BrinkModel

/// An incident looked back at: what a team writes down and keeps.
package struct Postmortem: Report {
  let incident: Incident
  /// What came into the journal about it, in that order, as it stands now.
  let moments: [ReplayMoment]
  /// Entries that were struck, which are left out and counted.
  let struck: Int
  /// What became of its decisions.
  let decisions: [EntryID: Decision]
  let now: Timestamp

  /// - Parameters:
  ///   - incident: How it stands.
  ///   - replay: Everything about it, as a replay has it.
  ///   - now: The moment of writing: how long what lasts has lasted, and what is overdue.
  package init(_ incident: Incident, _ replay: Replay, now: Timestamp) {
    self.incident = incident
    let last = replay.moments.count - 1
    func isStruck(_ moment: ReplayMoment) -> Bool {
      moment.entry.map { $0.kind == .strike || replay.isStruck($0.id, at: last) } ?? false
    }
    moments = replay.moments.filter { !isStruck($0) }
    struck = replay.moments.count { moment in
      moment.entry.map { $0.kind != .strike && replay.isStruck($0.id, at: last) } ?? false
    }
    decisions = Dictionary(
      Decisions(replay.moments.compactMap(\.entry)).all.map { ($0.id, $0) },
      uniquingKeysWith: { $1 })
    self.now = now
  }

  /// Seconds until customers were no longer hurt; until now while they are.
  var secondsHurt: Int { seconds(to: incident.mitigated ?? now) }

  /// Seconds until it was closed; nil while it is not.
  var secondsToClose: Int? { incident.closed.map(seconds) }

  /// Milliseconds from the beginning; negative for what was before.
  func elapsed(_ moment: Timestamp) -> Int64 { moment.milliseconds - incident.began.milliseconds }

  private func seconds(to moment: Timestamp) -> Int { max(0, Int(elapsed(moment) / 1000)) }

  /// Records that may not say what was written then, or that could not be read.
  var doubtful: [ReplayMoment] { moments.filter { $0.doubt != nil || $0.entry == nil } }

  /// Notes that say how it went, by the word they begin with.
  var lessons: Lessons { Lessons(moments.compactMap(\.entry)) }
}
