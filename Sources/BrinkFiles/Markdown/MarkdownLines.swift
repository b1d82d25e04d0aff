internal import BrinkModel

/// A Markdown text as the parser gets it, with its lines within reach.
struct MarkdownLines {
  /// The text with LF as its only line end, without a byte-order mark and front matter.
  let bytes: [UInt8]
  /// Where each line begins and ends, its line end left out.
  private let lines: [Range<Int>]

  init(_ text: [UInt8]) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    var afterReturn = false
    for byte in text.dropFirst(text.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0) {
      if byte == UInt8(ascii: "\r") {
        bytes.append(UInt8(ascii: "\n"))
      } else if byte != UInt8(ascii: "\n") || !afterReturn {
        bytes.append(byte)
      }
      afterReturn = byte == UInt8(ascii: "\r")
    }
    bytes = FrontMatter.blanked(bytes)
    var lines: [Range<Int>] = []
    var start = 0
    for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      lines.append(start..<index)
      start = index + 1
    }
    lines.append(start..<bytes.count)
    self.bytes = bytes
    self.lines = lines
  }

  /// The bytes of a 1-based line from a 1-based column on; empty outside the text.
  func line(_ number: Int, from column: Int = 1) -> ArraySlice<UInt8> {
    guard lines.indices.contains(number - 1) else { return [] }
    return bytes[lines[number - 1]].dropFirst(max(0, column - 1))
  }

  /// Whole lines as text, without the margin they share with the first one's column.
  func text(_ numbers: ClosedRange<Int>, from column: Int) -> String {
    numbers.map { number in
      let line = line(number)
      let margin = line.prefix(max(0, column - 1)).prefix { $0 == 0x20 || $0 == 0x09 }
      return String(decoding: line.dropFirst(margin.count), as: UTF8.self)
    }
    .joined(separator: "\n")
  }
}
