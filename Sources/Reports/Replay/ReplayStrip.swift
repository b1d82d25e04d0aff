package import BrinkModel
package import DisplayText

/// What was parked, owned and promised at a moment, as a column beside the events.
package struct ReplayStrip {
  private let state: ReplayState
  private let now: Timestamp
  private let claim: [StyledText]
  private let isPeriod: Bool

  package init(_ replay: Replay, at position: Int) {
    state = replay.state(at: position)
    now = replay.moments[position].at
    claim = Self.claim(replay, at: position)
    isPeriod = replay.subject.entry == nil
  }

  /// The column: as many lines as fit, each of that width at most; a section that has to be cut says
  /// how much of it is missing.
  package func column(columns: Int, rows: Int) -> [StyledText] {
    let sections = sections.filter { !$0.lines.isEmpty }
    guard !sections.isEmpty else {
      return ["nothing parked,", "owned or promised"].prefix(rows).map {
        StyledText($0, .dim).clipped(toColumns: columns)
      }
    }
    var lines: [StyledText] = []
    // Every section keeps its head and a line or two before one may fill the rest.
    let fair = max(1, (rows - 2 * sections.count + 1) / sections.count)
    var spare = max(0, rows - sections.reduce(-1) { $0 + 2 + min($1.lines.count, fair) })
    for section in sections {
      var room = fair
      if section.lines.count > room {
        let more = min(spare, section.lines.count - room)
        room += more
        spare -= more
      }
      if !lines.isEmpty { lines.append("") }
      lines.append("\(section.name, .bold)")
      if section.lines.count <= room {
        lines += section.lines
      } else {
        let kept = max(0, room - 1)
        lines += section.lines.prefix(kept)
        lines.append(StyledText("and \(section.lines.count - kept) more", .dim))
      }
    }
    return lines.prefix(rows).map { $0.clipped(toColumns: columns) }
  }

  /// The same in a few lines, for a narrow window: a section each.
  package func rows(columns: Int, atMost rows: Int) -> [StyledText] {
    sections.filter { !$0.lines.isEmpty }.prefix(rows).map { section in
      var line: StyledText = "\(section.name, .bold)  "
      for (index, item) in section.lines.enumerated() { line += (index > 0 ? "; " : "") + item }
      return line.clipped(toColumns: columns)
    }
  }

  private var sections: [(name: String, lines: [StyledText])] {
    [
      ("Stands", standing), ("Claim", claim), ("Roles", roles),
      ("Tasks \(state.tasks.count)", tasks),
      ("Parked \(state.parked.count)", state.parked.map { "\(($0["Text"] ?? "").onOneLine)" }),
      ("Actions \(state.actions.count)", actions),
    ]
  }

  private var standing: [StyledText] {
    let shown = isPeriod ? state.incidents.filter { $0.state != .closed } : state.incidents
    return shown.map { incident in
      let severity = incident.severity.map { ", severity \($0)" } ?? ""
      let name = isPeriod ? "  \(incident.title.onOneLine)" : ""
      return
        "\(incident.state.rawValue, IncidentLine.style(of: incident.state))\(severity)\(name)"
    }
  }

  private var roles: [StyledText] {
    state.roles.map { role in
      let doubt = role.isConfirmed ? "" : " (asked)"
      return "\(role.role.onOneLine)  \(role.person.onOneLine, .accent)\(doubt, .warning)"
    }
      + state.orphans.map { "\("nobody has \($0.what.onOneLine)", .alarm)" }
  }

  private var tasks: [StyledText] {
    state.tasks.map { task in
      let over = task.until <= now
      let time =
        over
        ? "\(task.until.minutes(until: now)) min over"
        : "\(now.minutesBegun(until: task.until)) min"
      return
        "\(task.owner.onOneLine, .accent)\(task.consent == nil ? "?" : "") \(time, over ? .warning : .dim)  \(task.what.onOneLine)"
    }
  }

  private var actions: [StyledText] {
    state.actions.map { action in
      let due = action.due.map { " \($0)" } ?? ""
      return
        "\(action.owner.onOneLine, .accent)\(due, .dim)  \(action.entry.actionText.onOneLine)"
    }
  }

  /// How far a claim had come; nothing for any other subject.
  private static func claim(_ replay: Replay, at position: Int) -> [StyledText] {
    guard replay.subject.entry?.kind == .claim else { return [] }
    var counts: [EntryKind: Int] = [:]
    var verdict: String?
    for moment in replay.moments[...position] {
      guard let entry = moment.entry, !replay.isStruck(entry.id, at: position) else { continue }
      counts[entry.kind, default: 0] += 1
      if entry.kind == .verdict { verdict = entry["Literal"] }
    }
    var lines: [StyledText] = ["\(counts[.observation] ?? 0) observed"]
    if let amended = counts[.amend] { lines.append("amended \(amended) times") }
    lines.append(verdict.map { "verdict: \($0.onOneLine, .bold)" } ?? "no verdict yet")
    return lines
  }
}
