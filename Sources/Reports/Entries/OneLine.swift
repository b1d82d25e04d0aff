extension String {
  /// The text on one line: a line break would let it pass for a line of ours.
  package var onOneLine: String {
    split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).joined(separator: " ⏎ ")
  }
}
