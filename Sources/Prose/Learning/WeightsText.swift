extension Weights {
  /// The Swift source that compiles these weights in.
  package func source(learnedFrom fingerprint: Fingerprint) -> String {
    let rows = text.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n")
    return """
      // Written by Training/learn.sh from the corpora and the phrases; do not edit.

      /// The learned weights as text, one character each.
      enum LearnedWeights {
        /// The fingerprint of the corpora, the phrases, the lexicon and the features.
        static let source: UInt64 = \(fingerprint.value)
        static let text: StaticString = \"""
      \(rows)
          \"""
      }
      """
  }

  /// The weights in rows of 64 printable characters without quotes and backslashes.
  private var text: String {
    var bytes: [UInt8] = []
    for (slot, value) in values.enumerated() {
      if slot > 0, slot & 63 == 0 { bytes.append(0x0A) }
      let byte = UInt8(Int(value) + Self.limit + 0x23)
      bytes.append(byte >= 0x5C ? byte + 1 : byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
