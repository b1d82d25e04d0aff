import BrinkModel

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
}
