package import BrinkModel
package import DisplayText

/// An incident as `brink incident show` prints it.
package struct IncidentPage {
  let incident: Incident
  private let incidents: Incidents
  let now: Timestamp

  /// `incidents` know everything that was said in it.
  package init(_ incident: Incident, in incidents: Incidents, at now: Timestamp) {
    self.incident = incident
    self.incidents = incidents
    self.now = now
  }

  /// The page: how it stands, who owns what, what is missing, and the timeline.
  package func text(columns: Int) -> StyledText {
    var lines: [StyledText] = [head] + state
    lines += section("Who", people)
    lines += section("Tasks", incident.tasks.map(task))
    lines += section("Decisions", incident.decisions.map(decision))
    lines += section(
      "Parked", incident.parked.map { "\($0.id.short, .accent)  \($0["Text"] ?? "")" })
    lines += section("Actions", incident.actions.map(action))
    lines += section(
      "Runbook",
      RunbookPart.allCases.compactMap { part in
        incident.runbook[part].map {
          "\(FieldLabel.words(part.rawValue), .dim)  \($0.text.onOneLine)"
        }
      })
    lines += section(
      incident.state == .closed ? "Missing all the same" : "Missing for closing",
      incident.gaps.map { "\($0.words.onOneLine, .warning)" })
    lines += section("Does not add up", incident.oddities.map { "\($0.onOneLine, .alarm)" })
    lines += section(
      "Timeline",
      incidents.timeline(of: incident.id).map { RoomLine.text(of: $0, in: incidents) })
    return lines.reduce(into: StyledText()) { page, line in
      for piece in line.wrapped(toColumns: columns, indent: 4) { page += piece + "\n" }
    }
  }

  private func section(_ name: String, _ lines: [StyledText]) -> [StyledText] {
    lines.isEmpty ? [] : ["", "\(name, .bold)"] + lines.map { "  " + $0 }
  }

  private var head: StyledText {
    let state = incident.state
    let more =
      incident.services + (incident.severity.map { ["severity \($0)"] } ?? [])
    let rest = more.isEmpty ? "" : "  (\(more.joined(separator: ", ")))"
    return
      "\(incident.title.onOneLine, .bold) \(incident.id.short, .accent)  \(state.rawValue, IncidentLine.style(of: state))\(rest.onOneLine)"
  }

  private var state: [StyledText] {
    var lines: [StyledText] = ["began \(incident.began.date) \(incident.began.hoursAndMinutes)"]
    for change in incident.changes {
      let word = change.state == .open ? "reopened" : change.state.rawValue
      let why = change.why.map { ": \($0)" } ?? ""
      lines.append(
        "\(word) \(change.at.date) \(change.at.hoursAndMinutes) by \((change.by + why).onOneLine)")
    }
    for relation in incident.relations {
      let why = relation.why.map { ": \($0)" } ?? ""
      lines.append(
        "\(relation.isRepeat ? "repeats" : "related to") \(relation.other.short, .accent)\(why.onOneLine)"
      )
    }
    return lines
  }

  private var people: [StyledText] { Self.people(of: incident, at: now) }

  /// Who is there, who has which role, what nobody has.
  package static func people(of incident: Incident, at now: Timestamp) -> [StyledText] {
    var lines: [StyledText] = incident.roles.map { role in
      var line: StyledText = "\(role.role.onOneLine): \(role.person.onOneLine, .accent)"
      if !role.isConfirmed { line += "\(" (has not said yes)", .warning)" }
      if !role.rivals.isEmpty {
        let rivals = role.rivals.joined(separator: ", ").onOneLine
        line += "\(" and also \(rivals): two at once. /role \(role.role) NAME settles it", .alarm)"
      }
      return line
    }
    for orphan in incident.orphans {
      lines.append(
        "\("nobody has \(orphan.what.onOneLine), left by \(orphan.leftBy.onOneLine)", .alarm)")
    }
    for request in incident.requests {
      lines.append(
        "\(request.from.onOneLine) asked \(request.to.onOneLine) to take over: no answer yet")
    }
    let names = incident.people.map { name(of: $0, in: incident, at: now) }
      .joined(separator: ", ").onOneLine
    lines.append(names.isEmpty ? "nobody is in the room" : "in the room: \(names)")
    return lines
  }

  /// The name; with the time of the last sign where there has been none for a while.
  ///
  /// That somebody left is said only when they said so.
  private static func name(
    of person: Incident.Attendee, in incident: Incident, at now: Timestamp
  ) -> String {
    guard incident.state != .closed, person.isQuiet(at: now) else { return person.name }
    let day = person.seen.date == now.date ? "" : "\(person.seen.date) "
    return "\(person.name) (no sign since \(day)\(person.seen.hoursAndMinutes))"
  }

  private func task(_ task: Incident.Task) -> StyledText {
    let state: StyledText =
      if task.doneAt != nil {
        "\("done", .good)"
      } else {
        switch task.consent {
        case nil: "\("not answered", .warning)"
        case false?: "\("declined", .alarm)"
        case true?: "until \(task.until.hoursAndMinutes)"
        }
      }
    return "\(task.id.short, .accent)  \(task.owner.onOneLine)  \(state)  \(task.what.onOneLine)"
  }

  private func decision(_ decision: Incident.Said) -> StyledText {
    let objections = decision.objections.map { "\($0.by) objects: \($0.why)" }
    let agreed = decision.answers.count - objections.count
    var line: StyledText =
      "\(decision.id.short, .accent)  \(EntrySummary.text(of: decision.entry).onOneLine)"
    if agreed > 0 { line += "\("  (\(agreed) without objection)", .dim)" }
    for objection in objections { line += "\("  \(objection.onOneLine)", .warning)" }
    return line
  }

  private func action(_ action: Incident.Action) -> StyledText {
    let state: StyledText =
      if let waiver = action.waiver {
        "waived by \(waiver.person.onOneLine): \(waiver.why.onOneLine)"
      } else if action.isDone {
        "\("done", .good) \((action.evidence ?? "without evidence").onOneLine)"
      } else {
        "due \(action.said.due.description)\(action.said.why.map { " (so late: \($0.onOneLine))" } ?? "")"
      }
    let type = action.said.type.map { "\($0.rawValue) " } ?? ""
    return
      "\(action.id.short, .accent)  \(type)\(action.said.owner.onOneLine)  \(state)  \(action.said.what.onOneLine)"
  }
}
