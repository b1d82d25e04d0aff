import Rec

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
    self.init(utf8: Array(text.utf8)[...])
  }

  /// Reads the same text as bytes.
  package init?(utf8 bytes: ArraySlice<UInt8>) {
    let digits = bytes.suffix(Self.digestLength)
    let before = bytes.dropLast(Self.digestLength)
    guard digits.count == Self.digestLength, digits.allSatisfy(Self.isHexadecimal) else {
      return nil
    }
    if before.isEmpty {
      predecessor = nil
    } else {
      let word = before.dropLast()
      guard before.last == UInt8(ascii: " "), word.count == Self.predecessorLength,
        word.allSatisfy(Self.isHexadecimal)
      else { return nil }
      predecessor = String(decoding: word, as: UTF8.self)
    }
    digest = String(decoding: digits, as: UTF8.self)
  }

  /// Reads the value where it stands in the bytes of a record.
  package init?(_ bytes: RawSpan, _ range: Range<Int>) {
    self.init(utf8: bytes.extracting(range).withUnsafeBytes { Array($0) }[...])
  }

  /// The value of the field: the predecessor and a blank where there is one, then the digest.
  ///
  /// The digest is last, so that a seal cut short is never taken for a whole one.
  package var text: String { predecessor.map { "\($0) \(digest)" } ?? digest }

  static let digestLength = 64
  static let predecessorLength = 8

  package static func isHexadecimal(_ byte: UInt8) -> Bool {
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
