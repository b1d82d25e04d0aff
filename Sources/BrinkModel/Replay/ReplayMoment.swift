/// One thing that came into the journal, when it did, as it was then.
package struct ReplayMoment: Sendable {
  package enum Content: Sendable {
    case entry(Entry)
    /// A record that counts for nothing; it stands where its log has it.
    case damaged(DamagedRecord)
  }

  package let content: Content
  /// When it was written; of a damaged record, when what stands before it was.
  package let at: Timestamp
  /// What the seals say against it; nil where nothing speaks against it.
  package let doubt: RecordDoubt?
  package let marker: ReplayMarker?

  package init(_ entry: Entry, doubt: RecordDoubt? = nil) {
    content = .entry(entry)
    at = entry.at
    self.doubt = doubt
    marker = ReplayMarker(entry)
  }

  package init(_ damaged: DamagedRecord, at: Timestamp) {
    content = .damaged(damaged)
    self.at = at
    doubt = nil
    marker = nil
  }

  /// Nil for a damaged record.
  package var entry: Entry? {
    if case .entry(let entry) = content { entry } else { nil }
  }
}

/// A record that could not be read as an entry.
package struct DamagedRecord: Equatable, Sendable {
  /// Its log and line.
  package let place: String
  /// What is wrong with it, in words.
  package let what: String
  package let isTorn: Bool

  package init(place: String, what: String, isTorn: Bool) {
    self.place = place
    self.what = what
    self.isTorn = isTorn
  }
}

/// Why an entry may not say what was written then.
package enum RecordDoubt: String, CaseIterable, Sendable {
  /// Changed after it was sealed.
  case edited
  /// Put there without a seal: by hand, or by another program.
  case unsealed
  /// Its seal names an entry before it that is not there.
  case gap
}
