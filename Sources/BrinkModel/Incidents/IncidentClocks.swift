/// Something that falls due while an incident lasts.
package struct IncidentClock: Equatable, Sendable {
  package enum Subject: Equatable, Sendable {
    /// Those outside want to hear how it stands.
    case update
    /// The timeline, while it is crisp.
    case timeline
    /// The note about the mistake.
    case note
    case task(EntryID, what: String, owner: String)
  }

  package let subject: Subject
  package let due: Timestamp

  /// How entries name it: a task by its identifier.
  package var key: String {
    switch subject {
    case .update: "update"
    case .timeline: "timeline"
    case .note: "note"
    case .task(let id, _, _): id.text
    }
  }

  /// What falls due, in a few words.
  package var words: String {
    switch subject {
    case .update: "update"
    case .timeline: "timeline"
    case .note: "mistake note"
    case .task(_, let what, let owner): "\(owner): \(what)"
    }
  }

  /// `update in 7 min`, `update 2 min over`.
  package func words(at now: Timestamp) -> String { words + " " + distance(at: now) }

  /// `in 7 min`, `2 min over`; a minute begun counts until it is over.
  package func distance(at now: Timestamp) -> String {
    due <= now
      ? "\(due.minutes(until: now)) min over" : "in \(now.minutesBegun(until: due)) min"
  }
}

extension Incident {
  /// Minutes after which those outside hear how it stands: updates come every 20 to 30 minutes.
  package static let updateEvery = 30
  /// Minutes after it is mitigated by which the timeline is there, and the note of the mistake.
  package static let followUps = (timeline: 15, note: 30)

  /// What falls due, soonest first.
  package var clocks: [IncidentClock] {
    var clocks = tasks.filter { $0.isOpen && $0.consent != false }.map { task in
      IncidentClock(
        subject: .task(task.id, what: task.what, owner: task.owner), due: task.until)
    }
    func after(_ moment: Timestamp, _ minutes: Int, _ subject: IncidentClock.Subject) {
      clocks.append(
        IncidentClock(
          subject: subject, due: moment.adding(milliseconds: Int64(minutes) * 60_000)))
    }
    if state == .open {
      after(updates.last?.at ?? reopened ?? entry.at, Self.updateEvery, .update)
    }
    if let mitigated, state == .mitigated, !mistakes.contains(where: { $0.at >= mitigated }) {
      after(mitigated, Self.followUps.timeline, .timeline)
      after(mitigated, Self.followUps.note, .note)
    }
    return clocks.map { clock in
      IncidentClock(
        subject: clock.subject, due: max(clock.due, snoozes[clock.key] ?? clock.due))
    }
    .sorted { $0.due < $1.due }
  }
}

extension Timestamp {
  /// Whole minutes from here to a later moment.
  package func minutes(until later: Timestamp) -> Int64 {
    (later.milliseconds - milliseconds) / 60_000
  }

  /// Minutes from here to a later moment, the last one whole.
  package func minutesBegun(until later: Timestamp) -> Int64 {
    (later.milliseconds - milliseconds + 59_999) / 60_000
  }
}
