package import Rec

/// One thing that happened, as its log has it.
package struct Entry: Equatable, Sendable {
  package let id: EntryID
  package let at: Timestamp
  package let kind: EntryKind
  /// Who wrote it.
  package let by: String
  /// What was asked and answered, in order; everything but Id, At, Kind, By, Took and Seal.
  package let fields: [Field]
  /// Seconds the person spent, where it was measured.
  package let took: Int?
  /// The seal as stored; nil when the entry was written by hand.
  package let seal: String?

  package init(
    id: EntryID, at: Timestamp, kind: EntryKind, by: String, fields: [Field], took: Int? = nil,
    seal: String? = nil
  ) {
    self.id = id
    self.at = at
    self.kind = kind
    self.by = by
    self.fields = fields
    self.took = took
    self.seal = seal
  }

  /// The first value of that field, or nil.
  package subscript(name: String) -> String? {
    fields.first { $0.name == name }?.value
  }

  /// Every value of that field, in order.
  package func values(of name: String) -> [String] {
    fields.lazy.filter { $0.name == name }.map(\.value)
  }
}

/// An entry about to be appended: the journal gives it its identifier, moment and seal.
package struct EntryDraft: Equatable, Sendable {
  package var kind: EntryKind
  package var fields: [Field]
  /// Seconds the person spent, where it was measured.
  package var took: Int?

  package init(kind: EntryKind, fields: [Field], took: Int? = nil) {
    self.kind = kind
    self.fields = fields
    self.took = took
  }
}
