import DisplayText

/// The lines of a file byte for byte, as a patch sees them: split at LF alone.
struct TextLines {
  /// Without their LF; a CR before it is still there.
  let lines: [ArraySlice<UInt8>]
  /// False when nothing ends the last line.
  let endsInNewline: Bool

  init(_ bytes: [UInt8]) {
    let newline = UInt8(ascii: "\n")
    var lines = bytes.split(separator: newline, omittingEmptySubsequences: false)
    endsInNewline = lines.last?.isEmpty == true
    if endsInNewline { lines.removeLast() }
    self.lines = lines
  }

  /// The line as a person reads it: without its line end and a byte-order mark.
  func text(_ index: Int) -> String {
    var line = lines[index]
    if hasReturn(index) { line.removeLast() }
    if index == 0, line.starts(with: [0xef, 0xbb, 0xbf]) { line.removeFirst(3) }
    return String(decoding: line, as: UTF8.self)
  }

  /// True when a CR stands before its LF.
  func hasReturn(_ index: Int) -> Bool { lines[index].last == UInt8(ascii: "\r") }

  /// True when the line can be put out byte for byte and still be safe to show.
  func isPlain(_ index: Int) -> Bool {
    let line = hasReturn(index) ? lines[index].dropLast() : lines[index]
    guard let text = String(validating: line, as: UTF8.self) else { return false }
    return visible(text) == text
  }
}
