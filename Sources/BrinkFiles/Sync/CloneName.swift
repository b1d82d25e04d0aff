/// What tells the clones of one person on one host apart: six characters at random.
///
/// Should two clones draw the same, the first sync that sees it gives one of them another.
package struct CloneName: Hashable, Sendable {
  package let text: String

  package static let length = 6

  package init(random: UInt64) {
    text = String(
      decoding: (0..<Self.length).map { Self.alphabet[Int(random >> (5 * $0) & 31)] },
      as: UTF8.self)
  }

  /// Reads a name; nil for anything else.
  package init?(_ text: some StringProtocol) {
    guard text.utf8.count == Self.length, text.utf8.allSatisfy(Self.alphabet.contains) else {
      return nil
    }
    self.text = String(text)
  }

  private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
}
