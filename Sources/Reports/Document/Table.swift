package import BrinkModel

/// Rows under named columns; the values in them keep their type until they are rendered.
package struct Table: Equatable, Sendable {
  /// What the values of a column are, which decides how they are aligned and written for programs.
  package enum Kind: Equatable, Sendable {
    case text
    case number
    case date
    case id
  }

  package struct Column: Equatable, Sendable {
    /// The name for programs: `closed_on`.
    package let key: String
    /// The name for people.
    package let title: String
    package let kind: Kind

    package init(_ key: String, _ title: String? = nil, _ kind: Kind = .text) {
      self.key = key
      self.title = title ?? key
      self.kind = kind
    }
  }

  package enum Cell: Equatable, Sendable {
    case words(Inline)
    /// A number as it is written: digits, a point, a sign.
    case number(String)
    /// A number for programs, and how people read it: seconds as `+12:41`.
    case amount(String, shown: String)
    case day(CivilDate)
    case moment(Timestamp)
    case entry(EntryID)
    case nothing

    package static func text(_ text: String?) -> Cell {
      text.map { .words(Inline($0)) } ?? .nothing
    }
    package static func count(_ count: Int?) -> Cell { count.map { .number("\($0)") } ?? .nothing }
    package static func day(_ day: CivilDate?) -> Cell { day.map { .day($0) } ?? .nothing }
    package static func entry(_ id: EntryID?) -> Cell { id.map { .entry($0) } ?? .nothing }
    package static func moment(_ moment: Timestamp?) -> Cell {
      moment.map { .moment($0) } ?? .nothing
    }
  }

  /// The name for programs, unique within a report.
  package let name: String
  package let caption: String
  package let columns: [Column]
  /// As many cells each as there are columns.
  package let rows: [[Cell]]

  package init(_ name: String, caption: String, _ columns: [Column], _ rows: [[Cell]]) {
    self.name = name
    self.caption = caption
    self.columns = columns
    self.rows = rows
  }
}
