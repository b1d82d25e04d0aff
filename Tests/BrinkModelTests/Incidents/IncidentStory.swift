import BrinkModel
import Rec
import Testing

/// An incident told entry by entry, a minute apart unless told otherwise.
struct IncidentStory {
  private(set) var entries: [Entry] = []
  private var minute = 0
  /// The identifier of the entry that opened it.
  private(set) var id = EntryID(milliseconds: 0, high: 0, low: 0)

  /// Opens one at 10:00 on the first of November 2026, or so many minutes after.
  init(_ opening: Opening = Opening(title: "checkout 500s"), after minutes: Int = 0) throws {
    minute = minutes
    id = try add(opening.draft, by: "ana")
  }

  static func moment(_ minutes: Int) throws -> Timestamp {
    let date = try #require(CivilDate(year: 2026, month: 11, day: 1))
    return Timestamp(date, minutes: 600 + minutes, offset: 0)
  }

  /// Adds what somebody does a minute later; gives its identifier.
  @discardableResult
  mutating func tell(_ by: String, _ event: some IncidentEvent, wait: Int = 1) throws -> EntryID {
    minute += wait
    return try add(event.draft(in: id), by: by)
  }

  /// Adds an entry of any kind to it.
  @discardableResult
  mutating func add(
    _ by: String, _ kind: EntryKind, _ fields: [(String, String)], inside: Bool = true
  ) throws -> EntryID {
    minute += 1
    let own = fields.map { Field($0.0, $0.1) }
    return try add(
      EntryDraft(kind: kind, fields: own + (inside ? [Field(Incident.field, id.text)] : [])),
      by: by)
  }

  private mutating func add(_ draft: EntryDraft, by: String) throws -> EntryID {
    let at = try Self.moment(minute)
    let entry = Entry(
      id: EntryID(milliseconds: at.milliseconds, high: 0, low: UInt64(entries.count + 1)), at: at,
      kind: draft.kind, by: by, fields: draft.fields)
    entries.append(entry)
    return entry.id
  }

  /// The incident as it stands.
  func incident() throws -> Incident { try #require(Incidents(entries)[id]) }
}
