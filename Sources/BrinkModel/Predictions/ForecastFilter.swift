/// Which forecasts are wanted; everything that is given must hold.
package struct ForecastFilter: Equatable, Sendable {
  package enum Source: Equatable, Sendable {
    case decisions
    case predictions
  }

  package var by: Person?
  package var tag: String?
  /// The earliest moment of making wanted.
  package var since: Timestamp?
  /// The first moment of making no longer wanted.
  package var until: Timestamp?
  /// Nil for both.
  package var source: Source?

  package init(
    by: Person? = nil, tag: String? = nil, since: Timestamp? = nil, until: Timestamp? = nil,
    source: Source? = nil
  ) {
    self.by = by
    self.tag = tag
    self.since = since
    self.until = until
    self.source = source
  }

  /// Whether it wants what that entry states, with the tags of its question besides its own.
  func matches(_ entry: Entry, taggedToo tags: [String] = []) -> Bool {
    if let by, !by.isCalled(entry.by) { return false }
    if let since, entry.at < since { return false }
    if let until, entry.at >= until { return false }
    guard let tag = tag?.lowercased() else { return true }
    return (entry.values(of: "Tag") + tags).contains { $0.lowercased() == tag }
  }
}
