import BrinkModel
import DisplayText
import Reports

/// The words of a room.
enum RoomText {
  /// How many lines of the timeline one sees on coming in.
  private static let shownOnJoining = 10

  /// What one sees on coming in: how it stands, who is there, what was said last, what is due.
  static func greeting(_ room: Room) -> StyledText {
    let incident = room.incident
    let timeline = room.incidents.timeline(of: room.id)
    var lines: [StyledText] = [
      "\(incident.title.onOneLine, .bold) \(incident.id.short, .accent)  \(RoomClock(incident, at: room.session.now).text())"
    ]
    lines += IncidentPage.people(of: incident, at: room.session.now)
    let left = timeline.count - shownOnJoining
    if left > 0 { lines.append("\("… \(left) earlier: /log \(timeline.count)", .dim)") }
    lines += timeline.suffix(shownOnJoining).map { RoomLine.text(of: $0, in: room.incidents) }
    let now = room.session.now
    lines += incident.clocks.filter { $0.due <= now }.map {
      "\($0.words(at: now).onOneLine, .warning)"
    }
    lines += incident.oddities.map { "\($0.onOneLine, .alarm)" }
    lines += waitingFor(room)
    lines.append("\("A line is a note. /help lists what else there is; Ctrl-D leaves.", .dim)")
    return StyledText(lines: lines)
  }

  /// What waits for one's own word.
  static func waitingFor(_ room: Room) -> [StyledText] {
    var lines: [StyledText] = room.incident.questions(to: room.person).map { question in
      "\("For you", .warning): \(question.words.onOneLine). \("/yes", .accent) or \("/no WHY", .accent)"
    }
    lines += room.incident.polls(for: room.person).map(poll)
    return lines
  }

  private static func poll(_ decision: Incident.Said) -> StyledText {
    let what = (decision.entry["Doing"] ?? "").onOneLine
    return
      "Any strong objection to “\(what)” (\(decision.id.short, .accent))? \("/ok", .accent) or \("/object WHY", .accent)"
  }

  /// The prompt: the name, cut short, and the state.
  static func prompt(of incident: Incident) -> String {
    "\(incident.title.onOneLine.clipped(toColumns: 20)) [\(incident.state.rawValue)]> "
  }

  /// An entry of somebody else, and what it asks of whoever reads it.
  static func lines(of entry: Entry, in room: Room) -> [StyledText] {
    var lines: [StyledText] = [RoomLine.text(of: entry, in: room.incidents)]
    lines += room.incident.questions(to: room.person).filter { $0.id == entry.id }.map { question in
      "\("       For you", .warning): \("/yes", .accent) or \("/no WHY", .accent)"
    }
    lines += room.incident.polls(for: room.person).filter { $0.id == entry.id }.map(poll)
    let isAnswer = entry["State"] == "accepted" || entry["State"] == "declined"
    if isAnswer, room.incident.requests.allSatisfy({ !room.person.isCalled($0.from) }),
      room.wasAsked(entry)
    {
      lines.append(
        entry["State"] == "accepted"
          ? "       It is theirs now. \("/leave", .accent) lets you go."
          : "       It stays yours. \("/leave NAME", .accent) asks somebody else.")
    }
    if let change = RoleChange(entry), let rivals = rivals(for: change, in: room.incident) {
      let role = change.role.onOneLine
      lines.append(
        "\("       Two at once for \(role): \(rivals.onOneLine).", .alarm) \("/role \(role) NAME", .accent) settles it."
      )
    }
    return lines
  }

  /// Those between whom a role is not settled, when the one of this change is among them: whichever
  /// of the two entries comes second to one's eyes, it tells.
  private static func rivals(for change: RoleChange, in incident: Incident) -> String? {
    guard let role = incident.holder(of: change.role), !role.rivals.isEmpty else { return nil }
    let names = [role.person] + role.rivals
    return names.contains(change.person) ? names.joined(separator: " and ") : nil
  }

  /// A clock that has run out.
  static func alarm(_ clock: IncidentClock) -> StyledText {
    switch clock.subject {
    case .update:
      "\("Those outside have heard nothing for \(Incident.updateEvery) min", .warning): \("/can", .accent)"
    case .timeline:
      "\("15 min since it was mitigated", .warning): is the timeline there? \("/mistake", .accent)"
    case .note:
      "\("30 min since it was mitigated", .warning): the mistake note is due. \("/mistake", .accent)"
    case .task(let id, let what, let owner):
      "\("Time is up", .warning): \(owner.onOneLine), \(what.onOneLine). \("/done \(id.short)", .accent), or \("/own", .accent) it again."
    }
  }
}

extension Room {
  /// True when the entry answers a hand-over one asked for oneself.
  func wasAsked(_ answer: Entry) -> Bool {
    guard let about = answer.about else { return false }
    return incidents.timeline(of: id).contains {
      $0.id == about && $0["State"] == "handover" && $0.by == me
    }
  }
}
