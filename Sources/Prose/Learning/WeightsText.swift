extension Weights {
  /// The Swift source that compiles these weights in.
  package func source(
    learnedFrom fingerprint: Fingerprint, as name: String = "LearnedWeights"
  ) -> String {
    return """
      // Written by Training/learn.sh from the corpora and the phrases; do not edit.

      /// The learned weights as text, one character each.
      enum \(name) {
        /// The fingerprint of the corpora, the phrases, the lexicon and the features.
        static let source: UInt64 = \(fingerprint.value)
        static let text: StaticString = #\"""
      \(rows)
          \"""#
      }
      """
  }

  /// The characters in rows of 96, which the compiler joins again.
  private var rows: String {
    let width = 96
    return stride(from: 0, to: size, by: width).map { start in
      let end = min(start + width, size)
      let row = UnsafeBufferPointer(start: characters + start, count: end - start)
      return "    " + String(decoding: row, as: UTF8.self) + (end < size ? "\\#" : "")
    }.joined(separator: "\n")
  }
}
