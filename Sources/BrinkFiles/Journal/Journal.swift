package import BrinkModel
package import Rec

/// A directory of logs, one for each writer and month, that are only ever appended to.
package struct Journal: Sendable {
  /// Where it is; made by the first append when it is not there.
  package let directory: String
  /// Whose log is appended to.
  package let writer: Writer
  /// The name for `By` in what is appended.
  package let by: String
  /// Fields that everything appended gets, where it has none of that name: the room one is in.
  package var context: [Field] = []
  /// Told after every block of a reading; for whoever waits for a long one.
  package var onReading: (@Sendable (ReadingProgress) -> Void)?
  let system: System
  let random: @Sendable () -> UInt64

  /// - Parameters:
  ///   - directory: the path of the journal, without a final slash.
  ///   - writer: the user and host whose logs this process appends to.
  ///   - by: the person's name, as `By` gives it.
  ///   - system: the calls it is made of; tests give others.
  ///   - random: 64 random bits at a time, for identifiers.
  package init(
    directory: String, writer: Writer, by: String, system: System = .real,
    random: @escaping @Sendable () -> UInt64 = { UInt64.random(in: .min ... .max) }
  ) {
    self.directory = directory
    self.writer = writer
    self.by = by
    self.system = system
    self.random = random
  }

  /// Throws when there is no directory in its place: nothing could be read from it.
  package func expectThere() throws(Fault) {
    do {
      _ = try system.names(directory)
    } catch {
      throw error == .noEntry ? .noJournal(directory) : .cannotRead(directory, error)
    }
  }

  /// A place within the journal, so that a report says nothing of the machine it was made on.
  package func relative(_ place: String) -> String {
    let folder = directory + "/"
    return place.hasPrefix(folder) ? String(place.dropFirst(folder.count)) : place
  }

  func path(_ log: LogName) -> String { "\(directory)/\(log.path)" }

  func freshID(at moment: Timestamp) -> EntryID {
    EntryID(
      milliseconds: moment.milliseconds, high: UInt16(truncatingIfNeeded: random()), low: random())
  }
}
