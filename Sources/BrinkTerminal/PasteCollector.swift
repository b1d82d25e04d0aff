/// The bytes of a bracketed paste, up to the terminal's mark that it is over.
struct PasteCollector {
  /// What the terminal sends in front of a paste, after ESC.
  static let start = Array("[200~".utf8)
  private static let end = Array("\u{1B}[201~".utf8)

  /// More bytes than the longest line can take are passed over.
  private static let limit = 4 * LineEditor.longestLine

  private var bytes: [UInt8] = []
  /// The last bytes, which may be the mark.
  private var recent: [UInt8] = []

  /// Takes one byte; the text when this was the last.
  ///
  /// Every kind of line break becomes LF, other controls but TAB vanish, and so do line breaks at
  /// the end.
  mutating func take(_ byte: UInt8) -> String? {
    if bytes.count < Self.limit + Self.end.count { bytes.append(byte) }
    recent = recent.suffix(Self.end.count - 1) + [byte]
    guard recent == Self.end else { return nil }
    let isWhole = bytes.count < Self.limit + Self.end.count
    let text = String(
      decoding: isWhole ? bytes.dropLast(Self.end.count) : bytes[...], as: UTF8.self)
    var kept = String.UnicodeScalarView()
    for scalar in text.replacing("\r\n", with: "\n").unicodeScalars {
      switch scalar.value {
      case 0x0D: kept.append("\n")
      case 0x09, 0x0A: kept.append(scalar)
      case 0..<0x20, 0x7F..<0xA0: break
      default: kept.append(scalar)
      }
    }
    while kept.last == "\n" { kept.removeLast() }
    return String(kept)
  }
}
