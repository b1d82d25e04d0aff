/// What tells the clones of one person on one host apart: six characters at random.
///
/// Should two clones have the same, the first sync that sees it gives one of them another.
package struct CloneName: Hashable, Sendable {
  package let text: String

  package static let length = 6
  private static let count: UInt64 = 1 << (5 * 6)

  package init(random: UInt64) {
    self.init(number: random % Self.count)
  }

  /// Another name at random, one that sorts before this; any where none does.
  ///
  /// Readers meet an entry first where its log sorts first: when a log went apart from its shared
  /// copy, what the writer has under the new name is what everybody sees.
  package func preceding(random: UInt64) -> CloneName {
    CloneName(number: random % (number > 0 ? number : Self.count))
  }

  /// Reads a name; nil for anything else.
  package init?(_ text: some StringProtocol) {
    guard text.utf8.count == Self.length, text.utf8.allSatisfy(Self.alphabet.contains) else {
      return nil
    }
    self.text = String(text)
  }

  private init(number: UInt64) {
    let digits = (0..<Self.length).reversed().map { Self.alphabet[Int(number >> (5 * $0) & 31)] }
    text = String(decoding: digits, as: UTF8.self)
  }

  private var number: UInt64 {
    text.utf8.reduce(0) { $0 << 5 | UInt64(Self.alphabet.firstIndex(of: $1) ?? 0) }
  }

  private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
}
