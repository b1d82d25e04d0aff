import BrinkFiles
import BrinkModel
import DisplayText

/// What becomes of something parked: an action, a claim, or nothing, with the reason.
struct ParkedFate {
  private let parked: Entry
  private let session: Session

  init(_ parked: Entry, in session: Session) {
    self.parked = parked
    self.session = session
  }

  private var text: String { parked["Text"] ?? "" }

  /// Asks a person; whoever goes past the question leaves it parked.
  func ask(_ asking: Asking, owner: String?) throws(Fault) -> Int32 {
    let keys: StyledText =
      "\("a", .accent) an action · \("c", .accent) a claim · \("d", .accent) dropped"
    switch asking.key("\(text, .bold)\nWhat becomes of it?  \(keys)", ["a", "c", "d"]) {
    case "a":
      let usual = owner ?? parked["Owner"] ?? parked.by
      guard let who = owner ?? asking.line("Who does it? One name  Enter: \(usual)"),
        let day = asking.line("By when?  Enter: in 2 weeks")
      else { return stays() }
      return try act(
        owner: who.isEmpty ? usual : who, due: day.isEmpty ? "in 2 weeks" : day, type: nil)
    case "c":
      session.tell(
        "State it so that it can be false: \("brink claim 'TEXT' --parked \(parked.id.short)", .accent)"
      )
      return ExitStatus.held.rawValue
    case "d":
      guard let why = asking.line("Why is it dropped?"), !why.isEmpty else { return stays() }
      return try drop(why: why)
    default: return stays()
    }
  }

  /// Makes it an action of whoever is named, else of who keeps it.
  func act(owner: String?, due: String?, type: String?) throws(Fault) -> Int32 {
    let action = try PlannedAction(
      text, owner: owner ?? parked["Owner"] ?? parked.by, due: due, type: type,
      today: session.now.date)
    let entry = try session.journal().append(
      .action(action, about: parked.id), now: session.now)
    session.tellRecorded(
      entry,
      "An action of \(action.owner, .accent) now, due \(action.due.description): \(entry.id.short, .accent)."
    )
    return ExitStatus.done.rawValue
  }

  func drop(why: String) throws(Fault) -> Int32 {
    let entry = try session.journal().append(
      .done(parked.id, "dropped", why: why), now: session.now)
    session.tellRecorded(entry, "Dropped: \(text).")
    return ExitStatus.done.rawValue
  }

  private func stays() -> Int32 {
    session.tell("It stays parked.")
    return ExitStatus.held.rawValue
  }
}
