import BrinkFiles
import BrinkModel
import DisplayText

/// Strikes an entry through.
enum StrikeInRoom {
  static let command = RoomCommand(
    "/strike", "ID WHY", "strike an entry; it stays, marked", inWalks: true
  ) {
    room, rest throws(Fault) in
    let (id, why) = rest.firstWord
    guard !why.isEmpty else { throw misused("needs an entry and the reason") }
    guard
      let found = room.incidents.timeline(of: room.id).last(where: {
        id.utf8.count >= 4 && $0.id.text.hasSuffix(id.uppercased())
      })
    else {
      return room.say("Nothing in this room ends in \(id). \("/log", .accent) shows what there is.")
    }
    guard found.id != room.id else {
      return room.say("That is the incident itself: `brink strike \(id)` strikes it whole.")
    }
    room.know(try room.session.journal().append(.strike(found.id, why: why), now: room.session.now))
    room.say("Struck: \(found["Text"] ?? found.kind.rawValue).")
  }

  private static func misused(_ what: String) -> Fault { command.misused(what) }
}
