package import BrinkModel
import Rec

extension IncidentFigure {
  /// - Parameters:
  ///   - incident: The incident as its entries left it.
  ///   - entries: Everything said in it, oldest first.
  package init(_ incident: Incident, _ entries: [Entry]) {
    let began = incident.began
    func since(_ moment: Timestamp) -> Int64 { moment.milliseconds - began.milliseconds }
    var phases = [Phase(at: 0, name: IncidentState.open.rawValue)]
    phases += incident.changes.map { change in
      Phase(
        at: since(change.at),
        name: change.state == .open ? "reopened" : change.state.rawValue)
    }
    var times: [String: [Int64]] = [:]
    for entry in entries {
      times[incident.name(of: entry.by), default: []].append(since(entry.when ?? entry.at))
    }
    let people = times.map { Person($0.key, times: $0.value.sorted()) }
      .sorted { ($1.times.count, $0.name) < ($0.times.count, $1.name) }
    func happening(_ lane: Lane, _ entry: Entry, _ words: String) -> Happening {
      Happening(lane, at: since(entry.when ?? entry.at), who: entry.by, words: words)
    }
    var happenings = incident.decisions.map { decision in
      let entry = decision.entry
      let verdict = entry["Crossed"] == "no" ? "held" : "decided"
      return happening(.decisions, entry, "\(verdict): \(Self.words(of: entry))")
    }
    happenings += incident.overloads.map { entry in
      // All else it says is in the entry; here it is which decision stood still.
      happening(.overloads, entry, "overload: " + (entry["Decision"] ?? Self.words(of: entry)))
    }
    happenings += incident.tasks.map { task in
      Happening(
        .tasks, at: since(task.since), to: task.doneAt.map(since), who: task.owner,
        words: "\(task.what), \(task.minutes) min" + (task.isOpen ? ", not done" : ""))
    }
    happenings += incident.actions.map { action in
      Happening(
        .actions, at: since(action.entry.at), to: action.closings.first.map { since($0.at) },
        who: action.said.owner, words: "\(action.said.what), due \(action.said.due)")
    }
    self.init(
      name: incident.title, began: "\(began.date) \(began.hoursAndMinutes)",
      phases: phases.sorted { $0.at < $1.at }, people: people, happenings: happenings)
  }

  private static func words(of entry: Entry) -> String {
    return entry["Doing"] ?? entry["Command"] ?? entry["Sentence"] ?? EntrySummary.text(of: entry)
  }
}
