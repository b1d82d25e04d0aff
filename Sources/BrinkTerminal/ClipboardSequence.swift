/// A text for the terminal's clipboard, as the control sequence OSC 52.
///
/// Terminals that do not know it ignore it; many keep no more than some 75 kB.
package struct ClipboardSequence {
  /// The most bytes of text that terminals are known to take.
  package static let limit = 74_994

  /// What to send.
  package let text: String

  /// Nil for a text that is too long.
  package init?(_ copied: String) {
    let bytes = Array(copied.utf8)
    guard bytes.count <= Self.limit else { return nil }
    text = "\u{1B}]52;c;\(Self.base64(bytes))\u{07}"
  }

  /// RFC 4648, with padding.
  private static func base64(_ bytes: [UInt8]) -> String {
    var out: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var bits = group.reduce(0) { $0 << 8 | Int($1) }
      bits <<= 8 * (3 - group.count)
      for place in 0..<4 {
        let isPadding = place > group.count
        out.append(isPadding ? UInt8(ascii: "=") : digits[bits >> (18 - 6 * place) & 63])
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static let digits = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
}
