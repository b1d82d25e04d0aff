extension Incident {
  /// The incident that entry opened; nil for any other entry.
  init?(openedBy entry: Entry) {
    guard let opening = Opening(entry) else { return nil }
    self.init(
      entry: entry, title: opening.title, services: opening.services, severity: opening.severity,
      began: opening.began ?? entry.at)
    if let began = opening.began, began > entry.at {
      oddities.append("began at \(began.hoursAndMinutes), after it was opened")
    }
    attend(entry.by, since: entry.at)
  }

  /// Takes the next entry, oldest first.
  mutating func apply(_ entry: Entry) {
    if let index = people.firstIndex(where: { $0.name == entry.by }) {
      people[index].seen = max(people[index].seen, entry.at)
    }
    if let event = IncidentEvents.event(of: entry) { return event.apply(to: &self, as: entry) }
    switch entry.kind {
    case .decision: decisions.append(Said(entry: entry))
    case .overload: overloads.append(entry)
    case .mistake: mistakes.append(entry)
    case .park: parked.append(entry)
    case .claim: if let about = entry.about { parked.removeAll { $0.id == about } }
    case .run: if entry.isCleanWalk { cleanWalks.append(entry) }
    default: break
    }
  }

  mutating func change(
    to next: IncidentState, at moment: Timestamp, by entry: Entry, why: String?
  ) {
    let before = changes.last?.at ?? began
    if moment < before, why == nil {
      oddities.append(
        "\(next.rawValue) at \(moment.hoursAndMinutes), before it was "
          + "\(state.rawValue) at \(before.hoursAndMinutes), and nobody said why")
    }
    state = next
    changes.append(
      StateChange(state: next, at: moment, by: entry.by, entry: entry.id, why: why))
  }

  mutating func attend(_ name: String, since: Timestamp) {
    guard !people.contains(where: { $0.name == name }) else { return }
    people.append(Attendee(name: name, since: since, seen: since))
  }

  /// Gives what was asked for to the one who accepted, as far as the other still has it.
  mutating func hand(_ request: Request, to person: String, at moment: Timestamp) {
    let giver = Person([request.from])
    for thing in request.things {
      if let index = roles.firstIndex(where: { $0.role == thing }),
        giver.isCalled(roles[index].person)
      {
        roles[index].person = person
        roles[index].isConfirmed = true
        roles[index].rivals = []
      } else if let index = tasks.firstIndex(where: { $0.id.text == thing }),
        giver.isCalled(tasks[index].owner)
      {
        tasks[index].owner = person
        tasks[index].consent = true
      }
    }
  }
}

extension Entry {
  /// True for a walk through a runbook to its end, every step as it was written.
  var isCleanWalk: Bool {
    guard kind == .run, self["Runbook"] != nil, self["Drift"] == nil, self["Held"] != "yes" else {
      return false
    }
    let steps = values(of: "Step")
    return steps.allSatisfy { step in
      step.split(separator: " ", maxSplits: 2).dropFirst().first?.hasPrefix("done") ?? false
    } && self["Steps"].flatMap { Int($0) } == steps.count
  }
}
