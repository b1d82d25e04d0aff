/// A ULID: 48 bits of milliseconds, then 80 random bits, as 26 characters of Crockford's base 32.
///
/// The order of identifiers is the order of their text. Source of the layout: github.com/ulid/spec.
package struct EntryID: Hashable, Sendable {
  /// 26 upper-case characters.
  package let text: String

  /// Reads either case; nil unless the text is a ULID.
  package init?(_ text: some StringProtocol) {
    self.init(utf8: text.utf8)
  }

  /// Reads the same text as bytes.
  init?(utf8 bytes: some Collection<UInt8>) {
    var upper: [UInt8] = []
    upper.reserveCapacity(26)
    for byte in bytes.prefix(27) {
      let value = Self.values[Int(byte)]
      guard value < 32 else { return nil }
      upper.append(Self.alphabet[Int(value)])
    }
    guard upper.count == 26, upper[0] <= UInt8(ascii: "7") else { return nil }
    text = String(decoding: upper, as: UTF8.self)
  }

  /// The identifier of a moment and 80 random bits (`high` gives the upper 16).
  package init(milliseconds: Int64, high: UInt16, low: UInt64) {
    var bits = UInt128(UInt64(clamping: milliseconds) & 0xffff_ffff_ffff) << 80
    bits |= UInt128(high) << 64 | UInt128(low)
    self.init(bits: bits)
  }

  /// The identifier next in order, used for a second entry of one millisecond.
  package var successor: EntryID { EntryID(bits: bits &+ 1) }

  /// The moment in it: milliseconds since 1970.
  package var milliseconds: Int64 { Int64(bits >> 80) }

  /// The lower 64 of the random bits.
  package var random: UInt64 { UInt64(truncatingIfNeeded: bits) }

  /// The characters people see: enough of the end to be unique most of the time.
  package var short: String { String(text.suffix(4)) }

  private init(bits: UInt128) {
    var text: [UInt8] = []
    for shift in stride(from: 125, through: 0, by: -5) {
      text.append(Self.alphabet[Int(truncatingIfNeeded: bits >> shift) & 31])
    }
    self.text = String(decoding: text, as: UTF8.self)
  }

  private var bits: UInt128 {
    text.utf8.reduce(0) { bits, byte in
      bits << 5 | UInt128(Self.values[Int(byte)])
    }
  }

  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

  /// The value of each byte as a digit, either case; 255 for every other byte.
  private static let values: [UInt8] = alphabet.enumerated().reduce(
    into: [UInt8](repeating: 255, count: 256)
  ) { values, digit in
    values[Int(digit.element)] = UInt8(digit.offset)
    values[Int(digit.element | 0x20)] = UInt8(digit.offset)
  }
}

extension EntryID: Comparable {
  package static func < (a: EntryID, b: EntryID) -> Bool { a.text < b.text }
}

extension EntryID: CustomStringConvertible {
  package var description: String { text }
}
