/// The words of a command line: as the system gave them, and as text to read and record.
///
/// A file's name need not be text; a command must get its bytes all the same.
package struct CommandWords: Equatable, Sendable {
  /// Each word as text, with U+FFFD where it was none.
  package let texts: [String]
  /// Each word byte for byte, without the final NUL.
  package let bytes: [[UInt8]]

  /// Words that were typed as text.
  package init(_ texts: [String]) {
    self.texts = texts
    bytes = texts.map { Array($0.utf8) }
  }

  /// Words as a process is handed them.
  package init(bytes: [[UInt8]]) {
    texts = bytes.map { String(decoding: $0, as: UTF8.self) }
    self.bytes = bytes
  }

  /// The last so many words.
  package func suffix(_ count: Int) -> CommandWords {
    CommandWords(bytes: bytes.suffix(count))
  }
}
