/// An open action that came of a step which does not match reality.
package struct DriftAction: Equatable, Sendable {
  package let id: EntryID
  /// The day it was found.
  package let found: CivilDate
  /// What is different, on one line.
  package let what: String
  package let owner: String
  package let due: CivilDate
  /// The runbook as it was named in that walk.
  package let path: String
  /// The folder it was walked in; nil in entries that do not say.
  package let directory: String?
  /// The 1-based line the step began on.
  package let line: Int
  /// The step's text.
  package let step: String
  /// Its first line as the file had it.
  package let source: String

  /// Reads it from its entry; nil for an action that came of something else.
  ///
  /// - Parameters:
  ///   - entry: The `action` entry.
  ///   - due: The day it is due.
  ///   - walked: The folder its `run` entry says, for entries that do not say themselves.
  package init?(_ entry: Entry, due: CivilDate, walked: String? = nil) {
    guard let place = entry["Place"], let colon = place.lastIndex(of: ":"),
      let line = Int(place[place.index(after: colon)...]), line > 0, colon > place.startIndex,
      let step = entry["Step"], let source = entry["Line"]
    else { return nil }
    id = entry.id
    found = entry.at.date
    what = Plain.line(entry.actionText)
    owner = Plain.line(entry["Owner"] ?? entry.by)
    self.due = due
    path = String(place[..<colon])
    directory = entry["Directory"] ?? walked
    self.line = line
    self.step = step
    self.source = source
  }

  /// Where the runbook was: below `directory` where its path is relative.
  package func location(from here: String) -> String {
    path.hasPrefix("/") ? path : "\(directory ?? here)/\(path)"
  }
}
