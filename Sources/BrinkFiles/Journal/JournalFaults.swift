import BrinkModel
import Rec

extension Fault {
  /// A record that cannot be read.
  init(_ place: LogPlace, _ fault: RecordFault) {
    self.init(
      place: place.description, what: fault.what, remedy: fault.remedy, status: .badData)
  }

  /// A record that is not an entry.
  init(_ path: String, _ located: LocatedRecord, _ fault: EntryFault) {
    let line = fault.field.map { located.lines[$0] } ?? located.line
    self.init(
      place: LogPlace(path: path, line: line).description, what: fault.what,
      remedy: fault.remedy, status: .badData)
  }

  static func cannotRead(_ path: String, _ reason: Errno) -> Fault {
    let remedy =
      reason == .notDirectory
      ? "A journal is a directory: name one with --journal DIR or BRINK_JOURNAL."
      : "Make it readable for you, or name another journal with --journal DIR."
    return Fault(
      place: path, what: "cannot be read: \(reason)", remedy: remedy, status: .cannotRead)
  }

  /// A journal somebody named to read from it.
  static func noJournal(_ path: String) -> Fault {
    Fault(
      place: path, what: "no journal there yet",
      remedy: "The first entry makes it; or name another with --journal DIR or BRINK_JOURNAL.",
      status: .noInput)
  }

  static func notALog(_ path: String, _ what: String) -> Fault {
    Fault(
      place: path, what: "not read: the log \(what)",
      remedy: "Move it out of the journal, or put the file itself in its place.",
      status: .cannotRead)
  }

  static func notRecorded(_ path: String, _ reason: Errno) -> Fault {
    let remedy =
      switch reason {
      case .noSpace, .quota: "Free some space on that disk and try again."
      case .fileTooLarge: "Raise the limit on file sizes (ulimit -f) and try again."
      case .accessDenied, .readOnly:
        "Make the folder writable for you, or name another journal with --journal DIR."
      case .notDirectory:
        "A journal is a directory of directories: name one with --journal DIR or BRINK_JOURNAL."
      default: "See what is wrong with it, or name another journal with --journal DIR."
      }
    return Fault(
      place: path, what: "the entry is not recorded: \(reason)", remedy: remedy,
      status: .cannotWrite)
  }

  static func busy(_ path: String) -> Fault {
    Fault(
      place: path, what: "the entry is not recorded: another program has held the log for 5 s",
      remedy: "Find it with `fuser \(path)`, then try again.", status: .busy)
  }

  static func planted(_ path: String, _ what: String) -> Fault {
    Fault(
      place: path, what: "the entry is not recorded: the log \(what)",
      remedy: "Move it away (mv \(path) \(path).strange) and look who put it there.",
      status: .cannotWrite)
  }

  static func plantedFolder(_ path: String) -> Fault {
    Fault(
      place: path, what: "the entry is not recorded: the folder is a symbolic link",
      remedy: "Put the folder itself in its place, and look who made the link.",
      status: .cannotWrite)
  }
}
