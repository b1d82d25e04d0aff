import BrinkModel

/// The four steps for too much at once, in the room.
enum OverloadInRoom {
  static let command = RoomCommand("/overload", "", "four steps when it is too much at once") {
    room, _ throws(Fault) in
    try room.during { () throws(Fault) in
      try room.session.standAside(room.conversation).map { 128 + $0 } ?? 0
    }
  }
}
