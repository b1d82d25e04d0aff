/// A place in a rec file that cannot be read as a record; reading goes on after it.
package struct RecordFault: Error, Equatable, Sendable {
  /// The 1-based line.
  package let line: Int
  package let what: String
  package let remedy: String

  package init(line: Int, what: String, remedy: String) {
    self.line = line
    self.what = what
    self.remedy = remedy
  }
}

extension RecordFault {
  static func noField(line: Int) -> RecordFault {
    RecordFault(
      line: line, what: "this line is neither a field, a continuation nor a comment",
      remedy: "Write `Name: value`, or begin the line with `+ ` to continue the value above it.")
  }

  static func strayContinuation(line: Int) -> RecordFault {
    RecordFault(
      line: line, what: "a continuation line (`+`) without a field above it",
      remedy: "Remove the comment or empty line between the field and this line.")
  }

  static func emptyName(line: Int) -> RecordFault {
    RecordFault(
      line: line, what: "the field has no valid name",
      remedy: "Use a letter, then letters, digits and underscores, then `:`.")
  }

  static func joinsNothing(line: Int) -> RecordFault {
    RecordFault(
      line: line, what: "the file ends after a `\\` that joins the next line",
      remedy: "Remove the backslash, or double it and add an empty line.")
  }

  static func zeros(line: Int) -> RecordFault {
    RecordFault(
      line: line, what: "NUL bytes, as a power cut leaves them",
      remedy: "Nothing was acknowledged here; keep the file as it is, reading goes on after it.")
  }

  static func conflictMarker(line: Int) -> RecordFault {
    RecordFault(
      line: line, what: "a conflict marker of a merge",
      remedy: "Keep the records of both sides and delete the line.")
  }

  static func byteOrderMark() -> RecordFault {
    RecordFault(
      line: 1, what: "a byte order mark, which recutils refuses",
      remedy: "Save the file as UTF-8 without a byte order mark.")
  }
}
