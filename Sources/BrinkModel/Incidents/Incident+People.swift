/// Something somebody owns that is not finished.
package enum OwnedThing: Equatable, Sendable {
  case role(String)
  case task(Incident.Task)

  /// How a hand-over names it.
  package var key: String {
    switch self {
    case .role(let role): role
    case .task(let task): task.id.text
    }
  }

  package var words: String {
    switch self {
    case .role(let role): role
    case .task(let task): "“\(task.what)” (\(task.id.short))"
    }
  }
}

extension Incident {
  /// True when the person opened it, is in the room, has a role, or owns the prevention.
  package func concerns(_ person: Person) -> Bool {
    let names =
      [entry.by] + people.map(\.name) + roles.map(\.person)
      + (runbook[.owner].map { [$0.text] } ?? [])
    return names.contains(where: person.isCalled)
  }

  /// The role, where somebody has it.
  package func holder(of role: String) -> Role? {
    roles.first { $0.role == role }
  }

  /// What that person owns and has not finished: roles and tasks; actions have a day of their own.
  package func owned(by person: Person) -> [OwnedThing] {
    guard state != .closed else { return [] }
    return roles.filter { person.isCalled($0.person) }.map { .role($0.role) }
      + tasks.filter { $0.isOpen && $0.consent != false && person.isCalled($0.owner) }
      .map { .task($0) }
  }

  /// Actions of that person that are not settled, in words: leaving the room does not leave them.
  package func kept(by person: Person) -> [String] {
    actions.filter { !$0.isSettled && person.isCalled($0.said.owner) }
      .map { "“\($0.said.what)” (\($0.id.short)), due \($0.said.due)" }
  }

  /// What waits for that person's yes or no, oldest first: tasks, roles, hand-overs.
  package func questions(to person: Person) -> [(id: EntryID, words: String)] {
    var found: [(at: Timestamp, id: EntryID, words: String)] = []
    for task in tasks where task.isOpen && task.consent == nil && person.isCalled(task.owner) {
      found.append((task.since, task.id, "“\(task.what)” in \(task.minutes) min"))
    }
    for role in roles where !role.isConfirmed && person.isCalled(role.person) {
      found.append((role.since, role.entry, role.role))
    }
    for request in requests where person.isCalled(request.to) {
      let things = owned(by: Person([request.from])).filter { request.things.contains($0.key) }
      let words = things.map(\.words).joined(separator: ", ")
      found.append((request.at, request.id, "from \(request.from): \(words)"))
    }
    return found.sorted { ($0.at, $0.id) < ($1.at, $1.id) }.map { ($0.id, $0.words) }
  }

  /// Decisions on which that person has said neither yes nor no.
  package func polls(for person: Person) -> [Said] {
    guard state == .open else { return [] }
    return decisions.filter { decision in
      !person.isCalled(decision.entry.by)
        && !decision.answers.contains { person.isCalled($0.by) }
    }
  }

  /// The name under which somebody in the room is known here; the name itself for anybody else.
  package func name(of person: String) -> String {
    people.first { Person([$0.name]).isCalled(person) }?.name ?? String(person.drop { $0 == "@" })
  }
}
