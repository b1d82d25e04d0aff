/// What is replayed.
package enum ReplaySubject: Sendable {
  /// One entry and everything that belongs to it: an incident, a decision, a claim.
  case thread(Entry)
  /// Everything since a moment.
  case period(since: Timestamp)

  package var entry: Entry? {
    if case .thread(let entry) = self { entry } else { nil }
  }
}
