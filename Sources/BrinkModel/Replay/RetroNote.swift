import Rec

/// A remark made while looking back, anchored to the moment it is about.
///
/// It is a note like any other: it counts from when it is written and changes nothing before.
package struct RetroNote: Equatable, Sendable {
  package var text: String
  /// What it is about; nil for a record that could not be read.
  package var about: Entry?
  /// The moment it speaks of.
  package var when: Timestamp

  package init(_ text: String, at moment: ReplayMoment) {
    self.text = text
    about = moment.entry
    when = moment.at
  }

  /// The field that says that something was said looking back.
  package static let mark = "Retro"

  /// The entry that records it, in the incident that the moment belongs to.
  package func draft(in incident: EntryID?) -> EntryDraft {
    var fields = [Field("Text", text)]
    fields.append("About", about?.id.text)
    fields.append("When", when)
    fields.append(Field(Self.mark, "yes"))
    fields.append(Incident.field, incident?.text)
    return EntryDraft(kind: .note, fields: fields)
  }
}
