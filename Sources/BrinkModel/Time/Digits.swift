/// Fixed-width decimal numbers, as dates and identifiers write them.
enum Digits {
  static func padded(_ value: Int, to width: Int) -> String {
    let digits = String(value.magnitude)
    let zeros = String(repeating: "0", count: max(0, width - digits.utf8.count))
    return (value < 0 ? "-" : "") + zeros + digits
  }

  /// The number written with ASCII digits only; nil when empty, longer than 15 digits or not digits.
  static func number(_ text: some Collection<UInt8>) -> Int? {
    guard !text.isEmpty, text.count <= 15 else { return nil }
    var value = 0
    for byte in text {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }
}
