import BrinkFiles
import BrinkModel
import DisplayText
import Reports

/// Puts something off, or lists what was.
enum ParkCommand {
  static let command = Command(
    CommandDescription(
      "park", summary: "put something off, or list the parking lot", synopsis: ["[TEXT]"],
      operands: 0...1, options: [.json],
      details: """
        What is parked stays in brink due until it becomes an action (brink park promote), a claim
        (brink claim TEXT --parked ID), or is dropped (brink park drop). In the shell and
        in the middle of a walk: /park TEXT.
        """,
      examples: ["brink park 'the alert nobody reads'"])
  ) { session, arguments throws(Fault) in
    guard let text = arguments.operands.first?.trimmed else { return try list(session, arguments) }
    guard !text.isEmpty else {
      throw Fault(
        place: "park", what: "there is nothing to park", remedy: "Write brink park 'TEXT'.",
        status: .usage)
    }
    let entry = try session.park(text)
    session.tellRecorded(entry, "Parked as \(entry.id.short, .accent).")
    return ExitStatus.done.rawValue
  }

  private static func list(_ session: Session, _ arguments: Arguments) throws(Fault) -> Int32 {
    let open = try ParkingLot.folded(session).open
    for entry in open {
      if arguments.has("json") {
        session.world.output.write(EntryJSON.text(of: entry) + "\n")
      } else {
        let line = EntryLine.text(of: entry, isStruck: false, columns: session.columns)
        session.print("\(line)\n")
      }
    }
    if open.isEmpty, !arguments.has("json") { session.print("Nothing is parked.\n") }
    return ExitStatus.done.rawValue
  }
}

/// Drops something parked, with the reason.
enum ParkDropCommand {
  static let command = Command(
    CommandDescription(
      "park drop", summary: "drop something parked, and say why", synopsis: ["ID --why TEXT"],
      operands: 1...1,
      options: [Option("why", value: "TEXT", help: "the reason, kept with it"), .json],
      examples: ["brink park drop K7QX --why 'the alert is gone'"])
  ) { session, arguments throws(Fault) in
    guard let why = arguments["why"]?.trimmed, !why.isEmpty else {
      throw Fault(
        place: "park drop", what: "needs a reason", remedy: "Write --why='…'; the reason is kept.",
        status: .usage)
    }
    let parked = try ParkingLot.one(arguments.operands[0], session)
    return try ParkedFate(parked, in: session).drop(why: why)
  }
}

/// Makes something parked an action.
enum ParkPromoteCommand {
  static let command = Command(
    CommandDescription(
      "park promote", summary: "make something parked an action with an owner and a day",
      synopsis: ["ID [--owner NAME] [--due DATE] [--type TYPE]"], operands: 1...1,
      options: [
        Option("owner", value: "NAME", help: "who does it; without, who parked it"),
        Option("due", value: "DATE", help: "by when: in 2 weeks, Friday, 2026-12-04"),
        Option("type", value: "TYPE", help: "what it is for: detect, prevent or correct"), .json,
      ],
      details: """
        At a terminal, without --due, it asks what becomes of it: an action, a claim, or nothing.
        """,
      examples: ["brink park promote K7QX --owner Ana --due 'in 2 weeks'"])
  ) { session, arguments throws(Fault) in
    let parked = try ParkingLot.one(arguments.operands[0], session)
    let asking = Asking(conversation: session.conversation())
    if arguments["due"] == nil, asking.conversation.isInteractive {
      return try ParkedFate(parked, in: session).ask(asking, owner: arguments["owner"])
    }
    return try ParkedFate(parked, in: session).act(
      owner: arguments["owner"], due: arguments["due"], type: arguments["type"])
  }
}

extension ParkingLot {
  /// The parking lot of the journal in use.
  static func folded(_ session: Session) throws(Fault) -> ParkingLot {
    var lot = ParkingLot()
    let filter = EntryFilter(kinds: [.park, .action, .done, .claim, .strike])
    for entry in try session.journal().entries(matching: filter) {
      lot.apply(entry)
    }
    return lot
  }

  /// The entry with that short identifier, which has to be parked still.
  static func one(_ id: String, _ session: Session) throws(Fault) -> Entry {
    let found = try session.journal().one(id).entry
    guard try folded(session).open.contains(where: { $0.id == found.id }) else {
      throw Fault(
        place: id, what: found.kind == .park ? "is not parked any more" : "was never parked",
        remedy: "`brink park` lists what is.", status: .usage)
    }
    return found
  }
}
