/// A word, a number or a mark of a claim.
package struct ClaimToken: Sendable {
  /// What a token is before anybody asks which.
  package enum Kind: UInt8, Sendable {
    case word
    /// Starts with a digit, or with a currency or sign before one: `12s`, `£8,000`, `>` stays apart.
    case number
    case mark
  }

  package let kind: Kind
  /// The 0-based byte offsets in the text.
  package let start: Int
  package let end: Int
  /// The spelling with ASCII letters in lower case and straight apostrophes.
  package let word: String
  /// The ``WordHash`` of ``word``.
  let hash: UInt32
  let classes: ClaimWord
  let isCapital: Bool

  func has(_ any: ClaimWord) -> Bool { !classes.isDisjoint(with: any) }
  func isOne(of words: Set<String>) -> Bool { words.contains(word) }
}
