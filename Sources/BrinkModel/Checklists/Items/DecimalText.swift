/// A decimal number as people type it: digits, at most one point, a sign; never `nan` or `0x1p3`.
struct DecimalText {
  let text: String
  let value: Double

  init?(_ typed: String) {
    let digits = typed.drop { $0 == "-" || $0 == "+" }
    guard typed.count - digits.count <= 1, digits.utf8.count <= 18,
      digits.utf8.contains(where: { (48...57).contains($0) }),
      digits.utf8.allSatisfy({ (48...57).contains($0) || $0 == UInt8(ascii: ".") }),
      let value = Double(typed)
    else { return nil }
    text = typed
    self.value = value
  }
}
