import Rec

/// Leave to pass a rule: for one command or one folder, until a day, by somebody who says why.
package struct RuleException: Equatable, Sendable {
  package let id: EntryID
  package let rule: String
  /// The exact command line, or a folder (it begins with `/`).
  package let scope: String
  /// The last day it holds.
  package let until: CivilDate
  package let by: String
  package let why: String

  /// Nil for an entry that is none, or lacks a part.
  package init?(_ entry: Entry) {
    guard entry.kind == .exception, let rule = entry["Rule"], let scope = entry["For"],
      let day = entry["Until"], let until = CivilDate(day), let why = entry["Why"]
    else { return nil }
    id = entry.id
    self.rule = rule
    self.scope = scope
    self.until = until
    by = entry.by
    self.why = why
  }

  /// True while the day has not passed.
  package func holds(on day: CivilDate) -> Bool { day <= until }

  /// True where it is for a folder, and that is the one or above it.
  package func covers(directory: String) -> Bool {
    guard scope.hasPrefix("/") else { return false }
    return directory == scope || directory.hasPrefix(scope.hasSuffix("/") ? scope : scope + "/")
  }
}

extension EntryKind {
  /// Leave to pass a rule of the guard.
  package static let exception = EntryKind(rawValue: "exception")
}

extension EntryDraft {
  /// Leave to pass a rule.
  package static func exception(
    rule: String, scope: String, until: CivilDate, why: String
  ) -> EntryDraft {
    EntryDraft(
      kind: .exception,
      fields: [
        Field("Rule", rule), Field("For", scope), Field("Until", "\(until)"), Field("Why", why),
      ])
  }
}
