/// A probability as people type it: `80`, `80%`, `8 in 10`; whole percents from 1 to 99.
package enum ChanceText {
  /// The percent meant; throws why it is none, and how to write one.
  package static func percent(_ typed: String) throws(Refusal) -> Int {
    let text = Plain.trimmed(typed)
    let number = Plain.trimmed(text.hasSuffix("%") ? text.dropLast() : text[...])
    if let percent = Digits.number(number.utf8) {
      guard (1...99).contains(percent) else { throw outOfRange(percent) }
      return percent
    }
    if let ratio = ratio(text) { return try percent(of: ratio) }
    if let fraction = DecimalText(number)?.value, fraction > 0, fraction < 1 {
      let percent = min(99, max(1, Int((fraction * 100).rounded())))
      throw Refusal(
        "`\(text)` is less than one percent", how: "If you meant \(percent) %, type \(percent).")
    }
    throw Refusal(
      "`\(text)` is no whole percentage", how: "Type a number from 1 to 99, such as 80.")
  }

  /// The numbers of `7 in 10` and `7 out of 10`.
  private static func ratio(_ text: String) -> (part: Int, whole: Int)? {
    let words = text.lowercased().split(separator: " ").map(String.init)
    let between = words.dropFirst().dropLast()
    guard between == ["in"] || between == ["out", "of"],
      let part = words.first.flatMap({ Digits.number($0.utf8) }),
      let whole = words.last.flatMap({ Digits.number($0.utf8) }),
      whole > 0, whole <= 1_000_000, part <= whole
    else { return nil }
    return (part, whole)
  }

  private static func percent(of ratio: (part: Int, whole: Int)) throws(Refusal) -> Int {
    let percent = (ratio.part * 200 + ratio.whole) / (2 * ratio.whole)
    guard ratio.part * 100 % ratio.whole == 0 else {
      throw Refusal(
        "\(ratio.part) in \(ratio.whole) is no whole percentage",
        how: "Type the nearest one: \(min(99, max(1, percent))).")
    }
    guard (1...99).contains(percent) else { throw outOfRange(percent) }
    return percent
  }

  private static func outOfRange(_ percent: Int) -> Refusal {
    percent == 100 || percent == 0
      ? Refusal(
        "\(percent) % says it cannot turn out otherwise",
        how: "Type 1 to 99; \(percent == 0 ? 1 : 99) is as far as it goes.")
      : Refusal("\(percent) % is no probability", how: "Type a number from 1 to 99.")
  }
}
