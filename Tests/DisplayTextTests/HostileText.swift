/// Texts made of what attackers use, and the rules they are held to, written apart from the code.
enum HostileText {
  private static let parts: [String] =
    (Array(0..<0x20) + [0xFFFF, 0x1FFFE, 0xFDD0]).compactMap { Unicode.Scalar($0 as UInt32) }
    .map { String(Character($0)) }
    + [
      "\u{7F}", "\u{80}", "\u{9B}", "\u{9D}", "\u{61C}", "\u{200B}", "\u{200C}", "\u{200D}",
      "\u{200E}", "\u{200F}", "\u{2028}", "\u{2029}", "\u{202A}", "\u{202E}", "\u{2060}",
      "\u{2066}",
      "\u{2069}", "\u{FEFF}", "\u{FE00}", "\u{FE0E}", "\u{FE0F}", "\u{E0001}", "\u{E0067}",
      "\u{E0062}", "\u{E0073}", "\u{E0063}", "\u{E0074}", "\u{E007F}", "\u{E0100}",
      "\u{34F}", "\u{180E}", "\u{3164}", "\u{1160}", "🏴", "👨", "❤", "#", "1", "🏽", "क", "्", "ی",
      "م",
      "漢", "e", "\u{301}", "<U+202E>", "^[", "[31m", "]0;t", " ", "\u{FFFD}", "\r\n", "\u{1FAE8}",
    ]

  static func random(_ seed: UInt64) -> String {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    var text = ""
    for _ in 0..<40 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      text += parts[Int(state % UInt64(parts.count))]
    }
    return text
  }

  /// Whether a terminal or a line-oriented reader would take part of this for more than text.
  static func steersTerminal(_ text: String, allowingNewlines: Bool) -> Bool {
    text.unicodeScalars.contains {
      switch $0.value {
      case 0x09: false
      case 0x0A: !allowingNewlines
      case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0x61C, 0x200B, 0x200E, 0x200F: true
      case 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xE0001: true
      default: false
      }
    }
  }

  /// What Unicode itself says to leave no trace, except where it varies or joins its neighbours.
  static func deceivesAlone(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    return properties.isBidiControl
      || properties.isNoncharacterCodePoint
      || properties.generalCategory == .control && scalar != "\t"
      || properties.isDefaultIgnorableCodePoint && properties.generalCategory == .format
        && scalar.value != 0xAD && !(0x1BCA0...0x1BCA3).contains(scalar.value)
        && !(0x1D173...0x1D17A).contains(scalar.value)
  }
}
