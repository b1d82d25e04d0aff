package import BrinkModel

/// A moment of a replay as one JSON object: the clock, the marker, what stood then, the entry.
package enum ReplayJSON {
  package static func text(of index: Int, in replay: Replay) -> String {
    let moment = replay.moments[index]
    let state = replay.state(at: index)
    var members: [(name: String, value: String)] = [
      ("Elapsed", seconds(replay.elapsed(at: index))),
      ("Marker", moment.marker.map { string($0.rawValue) } ?? "null"),
      ("Doubt", doubt(moment).map(string) ?? "null"),
      (
        "Incidents",
        JSONText.array(
          state.incidents.map { incident in
            JSONText.object([
              ("Id", string(incident.id.text)), ("State", string(incident.state.rawValue)),
              ("Severity", incident.severity.map { "\($0)" } ?? "null"),
            ])
          })
      ),
      (
        "Roles",
        JSONText.array(
          state.roles.map {
            JSONText.object([("Role", string($0.role)), ("Person", string($0.person))])
          })
      ),
      ("Tasks", JSONText.array(state.tasks.map { string($0.id.text) })),
      ("Parked", JSONText.array(state.parked.map { string($0.id.text) })),
      ("Actions", JSONText.array(state.actions.map { string($0.id.text) })),
    ]
    switch moment.content {
    case .entry(let entry): members.append(("Entry", EntryJSON.text(of: entry)))
    case .damaged(let record):
      members.append(("Damaged", string(record.what)))
      members.append(("Place", string(record.place)))
    }
    return JSONText.object(members)
  }

  private static func doubt(_ moment: ReplayMoment) -> String? {
    guard case .damaged(let record) = moment.content else { return moment.doubt?.rawValue }
    return record.isTorn ? "torn" : "unreadable"
  }

  /// Milliseconds as seconds: `761.250`.
  static func seconds(_ milliseconds: Int64) -> String {
    let digits = "\(milliseconds % 1000)"
    return "\(milliseconds / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
  }

  private static func string(_ text: String) -> String { JSONText.string(text) }
}
