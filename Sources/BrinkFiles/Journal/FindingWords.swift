import BrinkModel

extension JournalFinding {
  static func edited(_ place: String, _ id: EntryID) -> Self {
    Self(
      .edited, place, "entry \(id) was changed after it was sealed",
      "Compare it with a copy or the history; what is to stand belongs in an entry of its own.")
  }

  static func unsealed(_ place: String, _ id: EntryID) -> Self {
    Self(
      .unsealed, place, "entry \(id) was written by hand: it has no whole seal",
      "Nothing is wrong if you know who wrote it; brink reads it like the others.")
  }

  static func torn(_ place: String) -> Self {
    Self(
      .torn, place, "the writing of this entry was cut off; it was never acknowledged",
      "It is kept as it is and not taken for an entry; record what it was to say again.")
  }

  static func predecessorMissing(_ place: String, _ id: EntryID) -> Self {
    Self(
      .predecessorMissing, place,
      "the entry that stood before \(id) was removed or replaced, or one was put between",
      "Look for it in a copy or the history of the journal.")
  }

  static func truncated(_ path: String, _ id: EntryID, _ witness: String) -> Self {
    Self(
      .truncated, path, "entry \(id), seen from \(witness), is not in this journal",
      "Fetch the log again from where it was written, or from a copy.")
  }

  static func resealed(_ path: String, _ id: EntryID, _ witness: String) -> Self {
    Self(
      .resealed, path, "entry \(id) has another seal than was seen from \(witness)",
      "The log was written anew; compare it with a copy.")
  }

  static func future(_ place: String, _ entry: Entry) -> Self {
    Self(
      .future, place, "entry \(entry.id) is more than a day ahead of the clock: \(entry.at)",
      "Set the clock of the machine that wrote it; until then its writer's entries keep this moment."
    )
  }

  static func backwards(_ place: String, _ entry: Entry, _ newest: Timestamp) -> Self {
    Self(
      .backwards, place, "time goes backwards: \(entry.at) after \(newest)",
      "An entry was moved, its At was changed, or the clock was set back; compare it with a copy.")
  }

  static func duplicate(_ place: String, _ id: EntryID) -> Self {
    Self(
      .duplicate, place, "another entry has the identifier \(id) and says something else",
      "Give one of them a new identifier, or remove the copy.")
  }

  static func foreign(_ path: String) -> Self {
    Self(
      .foreign, path, "is not a log of this journal; it is not read",
      "Move it elsewhere, or name it YYYY/MM/user.host.rec if it is one.")
  }

  static func mode(_ path: String, _ mode: UInt32, _ allowed: UInt32) -> Self {
    let others = String(mode & 0o777, radix: 8)
    let own = String(allowed, radix: 8)
    return Self(
      .mode, path, "is open to others (mode \(others))",
      "Unless you chose so: chmod \(own) \(path)")
  }

  static func hardLinked(_ path: String) -> Self {
    Self(
      .mode, path, "has more than one name (hard links); nothing can be recorded in it",
      "Find the other name (find -samefile \(path)) and see who made it.")
  }
}
