/// The newest entry of another log, noted so that a log cut short or sealed anew can be found out.
package struct Anchor: Hashable, Sendable {
  /// The log, as a path from the journal: `2026/11/ada.desk.rec`.
  package let log: String
  package let id: EntryID
  /// The first 16 digits of its seal.
  package let digest: String

  package init(log: String, id: EntryID, seal: Seal) {
    self.log = log
    self.id = id
    digest = String(seal.digest.prefix(Self.digestLength))
  }

  /// Reads the value of a `Seen` field.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 3, !parts[0].isEmpty, let id = EntryID(parts[1]),
      parts[2].utf8.count == Self.digestLength
    else { return nil }
    log = String(parts[0])
    self.id = id
    digest = String(parts[2])
  }

  /// The value of a `Seen` field.
  package var text: String { "\(log) \(id) \(digest)" }

  private static let digestLength = 16
}
