package import BrinkModel

/// Where something stands: a file and a line in it.
package struct LogPlace: Hashable, Sendable, CustomStringConvertible {
  package let path: String
  /// From 1.
  package let line: Int

  /// `…/2026/11/ada.desk.rec:12`.
  package var description: String { "\(path):\(line)" }
}

/// An entry as it was found.
package struct LoggedEntry: Equatable, Sendable {
  package let entry: Entry
  package let place: LogPlace
  /// Whether it has a whole seal; whether the seal is right is what `check` says.
  package let isSealed: Bool
}

/// What is left of an entry whose writing was cut off; never taken for an entry.
package struct TornEntry: Equatable, Sendable {
  /// The bytes as text, U+FFFD where they are not UTF-8; may hold control characters.
  package let text: String
  package let place: LogPlace
}

/// One thing found in a journal.
package enum JournalItem: Equatable, Sendable {
  case entry(LoggedEntry)
  case torn(TornEntry)
  /// What could not be read; reading went on after it.
  case fault(Fault)
}
