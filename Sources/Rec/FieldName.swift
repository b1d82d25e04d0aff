/// The names recutils allows: a letter or `%`, then letters, digits and underscores.
package enum FieldName {
  package static func isValid(_ name: some StringProtocol) -> Bool {
    guard let first = name.utf8.first, startsName(first) else { return false }
    return name.utf8.dropFirst().allSatisfy(continuesName)
  }

  /// The field name of an item: `look_back` gives `LookBack`, `re-opened` gives `ReOpened`.
  ///
  /// Nil when nothing of the identifier can stand in a name, or when it would begin with a digit.
  package static func camelCased(_ identifier: some StringProtocol) -> String? {
    var name: [UInt8] = []
    var beginsWord = true
    for byte in identifier.utf8 {
      guard isLetter(byte) || isDigit(byte) else {
        beginsWord = true
        continue
      }
      name.append(beginsWord && isLetter(byte) ? byte & 0xdf : byte)
      beginsWord = false
    }
    let text = String(decoding: name, as: UTF8.self)
    return isValid(text) ? text : nil
  }

  @inline(__always)
  static func startsName(_ byte: UInt8) -> Bool {
    isLetter(byte) || byte == UInt8(ascii: "%")
  }

  @inline(__always)
  static func continuesName(_ byte: UInt8) -> Bool {
    let half = byte < 64 ? continuing.low : byte < 128 ? continuing.high : 0
    return half >> UInt64(byte & 63) & 1 != 0
  }

  /// A bit for each byte up to 63, and for each from 64 to 127: `0-9`, and `A-Z`, `_`, `a-z`.
  private static var continuing: (low: UInt64, high: UInt64) {
    (0x03ff_0000_0000_0000, 0x07ff_fffe_87ff_fffe)
  }

  @inline(__always)
  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  @inline(__always)
  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
