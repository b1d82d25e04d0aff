extension Fraction {
  /// Reads a decimal as it is written: `0.25`, `.25`, `25%`, `-3`, `2.5e-1`; nil for anything else.
  ///
  /// Nil too for what an exact fraction of two Ints cannot hold: more than about 18 digits.
  package init?(_ text: some StringProtocol) { self.init(decimal: Array(text.utf8)[...]) }

  /// The same from UTF-8.
  package init?(decimal text: ArraySlice<UInt8>) {
    var rest = text
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative { rest = rest.dropFirst() }
    var digits: Int128 = 0
    var exponent = 0
    guard var count = Self.readDigits(from: &rest, into: &digits) else { return nil }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      let atPoint = rest.startIndex
      guard let decimals = Self.readDigits(from: &rest, into: &digits) else { return nil }
      guard decimals > 0 else { return nil }
      count += decimals
      exponent -= rest.startIndex - atPoint
    }
    guard count > 0, let power = Self.readExponent(from: &rest) else { return nil }
    exponent += power
    if rest.first == UInt8(ascii: "%") {
      rest = rest.dropFirst()
      exponent -= 2
    }
    guard rest.isEmpty else { return nil }
    while exponent < 0, digits != 0, digits % 10 == 0 {
      digits /= 10
      exponent += 1
    }
    if digits == 0 { exponent = 0 }
    guard let scale = Self.power(ofTen: exponent.magnitude) else { return nil }
    if exponent >= 0 {
      let (whole, overflows) = digits.multipliedReportingOverflow(by: scale)
      guard !overflows else { return nil }
      self.init(isNegative ? -whole : whole, over: 1)
    } else {
      self.init(isNegative ? -digits : digits, over: scale)
    }
  }

  /// How many digits there were; nil when they do not fit.
  private static func readDigits(
    from rest: inout ArraySlice<UInt8>, into digits: inout Int128
  ) -> Int? {
    let start = rest.startIndex
    while let byte = rest.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
      guard digits < Int128.max / 100 else { return nil }
      digits = digits * 10 + Int128(byte - UInt8(ascii: "0"))
      rest = rest.dropFirst()
    }
    return rest.startIndex - start
  }

  /// The power of ten after `e`, 0 without one; nil when nothing follows it or it is far too large.
  private static func readExponent(from rest: inout ArraySlice<UInt8>) -> Int? {
    guard rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") else { return 0 }
    rest = rest.dropFirst()
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
    var power: Int128 = 0
    guard let count = readDigits(from: &rest, into: &power), count > 0, power < 1000 else {
      return nil
    }
    return isNegative ? -Int(power) : Int(power)
  }

  private static func power(ofTen exponent: UInt) -> Int128? {
    guard exponent <= 38 else { return nil }
    return (0..<exponent).reduce(1 as Int128) { power, _ in power * 10 }
  }
}
