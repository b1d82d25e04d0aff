/// A word or a mark of a text, with everything later stages ask about it.
package struct Token: Sendable {
  /// The 0-based byte offset of its first byte.
  package var start: Int32
  /// The byte offset after its last byte.
  package var end: Int32
  /// The hash of the lower-cased spelling; 0 for a mark.
  package var word: UInt32
  /// The last two bytes of the lower-cased spelling: `ed`, `ng`, `es`.
  package var tail: UInt16 = 0
  package var mark: Mark
  package var shape: Shape
  package var classes: WordClass

  package var isWord: Bool { mark == .none }

  package func has(_ any: WordClass) -> Bool {
    !classes.isDisjoint(with: any)
  }
}
