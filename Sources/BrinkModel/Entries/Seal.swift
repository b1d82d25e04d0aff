/// The last line of an entry: the mark that it is whole, and that nobody changed it since.
package struct Seal: Equatable, Sendable {
  /// 64 hexadecimal digits: the digest of the previous seal of the log and of this entry.
  package let digest: String
  /// The first 8 digits of the seal this one follows; nil for the first of a log.
  ///
  /// With it an entry that was removed can be told from one that was changed.
  package let predecessor: String?

  package init(digest: String, predecessor: String?) {
    self.digest = digest
    self.predecessor = predecessor
  }

  /// Reads the value of a `Seal` field; nil unless it is whole.
  package init?(_ text: some StringProtocol) {
    let parts = text.utf8.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts[parts.count - 1].count == Self.digestLength,
      parts.dropLast().allSatisfy({ $0.count == Self.predecessorLength }),
      parts.allSatisfy({ $0.allSatisfy(Self.isHexadecimal) })
    else { return nil }
    digest = String(decoding: parts[parts.count - 1], as: UTF8.self)
    predecessor = parts.count == 2 ? String(decoding: parts[0], as: UTF8.self) : nil
  }

  /// The value of the field: the predecessor and a blank where there is one, then the digest.
  ///
  /// The digest is last, so that a seal cut short is never taken for a whole one.
  package var text: String { predecessor.map { "\($0) \(digest)" } ?? digest }

  static let digestLength = 64
  static let predecessorLength = 8

  static func isHexadecimal(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
  }
}

/// What the seal of an entry says about it.
package enum SealState: Equatable, Sendable {
  /// Whole, and as it was written.
  case sealed
  /// Changed after it was sealed.
  case edited
  /// Written by hand: it never had a seal.
  case unsealed
  /// Its writing was cut off: no seal, at the end of the log or marked so afterwards.
  case torn
  /// The entry it was sealed after is no longer before it.
  case predecessorMissing
}
