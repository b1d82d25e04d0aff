import Rec

/// A ULID: 48 bits of milliseconds, then 80 random bits, as 26 characters of Crockford's base 32.
///
/// The order of identifiers is the order of their text. Source of the layout: github.com/ulid/spec.
package struct EntryID: Hashable, Sendable {
  private let bits: UInt128

  /// Reads either case; nil unless the text is a ULID.
  package init?(_ text: some StringProtocol) {
    self.init(utf8: text.utf8)
  }

  /// Reads the same text as bytes.
  init?(utf8 bytes: some Collection<UInt8>) {
    guard bytes.count == 26, bytes.first ?? 0xff <= UInt8(ascii: "7") else { return nil }
    var bits: UInt128 = 0
    for byte in bytes {
      let value = Self.values[Int(byte)]
      guard value != Self.noValue else { return nil }
      bits = bits << 5 | UInt128(value)
    }
    self.bits = bits
  }

  /// Reads an identifier where it stands in the bytes of a record, in upper case as we write it.
  package init?(_ bytes: RawSpan, _ range: Range<Int>) {
    let values = Self.values
    var hasStranger = false
    /// Up to twelve characters as a number.
    func number(_ places: Range<Int>) -> UInt64 {
      var number: UInt64 = 0
      for place in places {
        let byte = bytes.byte(at: range.lowerBound + place)
        let value = values[Int(byte)]
        if value == Self.noValue || byte > UInt8(ascii: "Z") { hasStranger = true }
        number = number << 5 | UInt64(value)
      }
      return number
    }
    guard range.count == 26, bytes.byte(at: range.lowerBound) <= UInt8(ascii: "7") else {
      return nil
    }
    let (first, second, third) = (number(0..<2), number(2..<14), number(14..<26))
    guard !hasStranger else { return nil }
    bits = UInt128(first) << 120 | UInt128(second) << 60 | UInt128(third)
  }

  /// The identifier of a moment and 80 random bits (`high` gives the upper 16).
  package init(milliseconds: Int64, high: UInt16, low: UInt64) {
    var bits = UInt128(UInt64(clamping: milliseconds) & 0xffff_ffff_ffff) << 80
    bits |= UInt128(high) << 64 | UInt128(low)
    self.init(bits: bits)
  }

  /// An identifier later in order, used for a second entry of one millisecond.
  ///
  /// A random step keeps two processes from taking the same one: the first may have been killed
  /// after its identifier reached the disk and before its entry was whole.
  package func successor(_ random: UInt64) -> EntryID {
    EntryID(bits: bits &+ 1 &+ UInt128(random))
  }

  /// The moment in it: milliseconds since 1970.
  package var milliseconds: Int64 { Int64(bits >> 80) }

  /// The moment and the upper 16 of the random bits: whatever precedes in order is not greater.
  package var upper: UInt64 { UInt64(truncatingIfNeeded: bits >> 64) }

  /// The lower 64 of the random bits.
  package var random: UInt64 { UInt64(truncatingIfNeeded: bits) }

  /// 26 upper-case characters.
  package var text: String {
    String(unsafeUninitializedCapacity: 26) { text in
      for place in 0..<26 {
        text[25 - place] = Self.alphabet[Int(truncatingIfNeeded: bits >> (5 * place)) & 31]
      }
      return 26
    }
  }

  /// The characters people see: enough of the end to be unique most of the time.
  package var short: String { String(text.suffix(4)) }

  private init(bits: UInt128) {
    self.bits = bits
  }

  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
  private static let noValue: UInt8 = 0xff

  /// The value of each byte as a digit, either case; `noValue` for every other byte.
  private static let values: [UInt8] = alphabet.enumerated().reduce(
    into: [UInt8](repeating: noValue, count: 256)
  ) { values, digit in
    values[Int(digit.element)] = UInt8(digit.offset)
    values[Int(digit.element | 0x20)] = UInt8(digit.offset)
  }
}

extension EntryID: Comparable {
  package static func < (a: EntryID, b: EntryID) -> Bool { a.bits < b.bits }
}

extension EntryID: CustomStringConvertible {
  package var description: String { text }
}
