import BrinkFiles
import BrinkModel
import Rec

extension Session {
  /// Enters the room of that incident; gives the exit status.
  func enterRoom(of incident: EntryID) throws(Fault) -> Int32 {
    try Room(incident, in: self, conversation()).run()
  }

  /// True where a room can be entered: somebody is there to see it and to type.
  ///
  /// From then on what is told is told in the conversation.
  var entersRooms: Bool {
    world.outputIsTerminal && !answersInJSON && !asksNothing && conversation().isInteractive
  }

  /// Everything about one incident, however much the journal has of others.
  func incidents(around id: EntryID) throws(Fault) -> Incidents {
    var incidents = Incidents()
    let own = EntryFilter(fields: [Field(Incident.field, id.text)])
    let others = EntryFilter(kinds: [.incident, .done, .strike], orFields: ["Runbook"])
    for filter in [own, others] {
      for item in try journal().items(matching: filter) {
        if case .entry(let found) = item { incidents.apply(found.entry) }
      }
    }
    return incidents
  }
}
