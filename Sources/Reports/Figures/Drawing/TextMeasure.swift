import DisplayText

/// How wide text is drawn, estimated from above: a page's font is the reader's choice.
///
/// The letters of ASCII are as wide as in DejaVu Sans, which is wider than what phones and desktops
/// have; others are taken by the columns of a terminal.
package enum TextMeasure {
  /// The width of one line in ems.
  package static func ems(_ text: String, isBold: Bool = false) -> Double {
    let sum = text.unicodeScalars.reduce(0) { $0 + hundredths($1) }
    return Double(sum) / 100 * (isBold ? boldness : 1)
  }

  /// The text cut to a width in ems, ending in `…` where something was cut; empty where not even
  /// that has room.
  package static func clipped(_ text: String, toEms ems: Double, isBold: Bool = false) -> String {
    guard self.ems(text, isBold: isBold) > ems else { return text }
    var left = ems - self.ems("…", isBold: isBold)
    guard left >= 0 else { return "" }
    var kept = ""
    for character in text {
      left -= self.ems(String(character), isBold: isBold)
      guard left >= 0 else { break }
      kept.append(character)
    }
    while kept.last == " " { kept.removeLast() }
    return kept + "…"
  }

  /// How much wider bold letters are.
  static let boldness = 1.14

  private static func hundredths(_ scalar: Unicode.Scalar) -> Int {
    if (0x20...0x7E).contains(scalar.value) { return ascii[Int(scalar.value) - 0x20] }
    // One letter that is a whole sentence, and its neighbours.
    if (0xFDF0...0xFDFF).contains(scalar.value) { return 1200 }
    return switch DisplayWidth.columns(of: scalar) {
    case 0: 0
    case 1: 82
    default: 140
    }
  }

  /// Advance widths in hundredths of an em from U+0020 on, rounded up.
  private static let ascii = [
    32, 41, 46, 84, 64, 96, 78, 28, 40, 40, 50, 84, 32, 37, 32, 34,
    64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34, 84, 84, 84, 54,
    100, 69, 69, 70, 78, 64, 58, 78, 76, 30, 30, 66, 56, 87, 75, 79,
    61, 79, 70, 64, 62, 74, 69, 99, 69, 62, 69, 40, 34, 40, 84, 50,
    50, 62, 64, 55, 64, 62, 36, 64, 64, 28, 28, 58, 28, 98, 64, 62,
    64, 64, 42, 53, 40, 64, 60, 82, 60, 60, 53, 64, 34, 64, 84,
  ]
}
