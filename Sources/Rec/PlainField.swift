/// A field as it stands in the bytes of a record: no line of it is joined to the next by a `\`.
package struct PlainField: Sendable {
  package let name: Range<Int>
  /// The lines of the value, without the blank before the first and the newline after the last.
  ///
  /// A newline among them is followed by `+` and at most one blank that is not part of the value.
  package let value: Range<Int>

  package init(name: Range<Int>, value: Range<Int>) {
    self.name = name
    self.value = value
  }
}

extension RawSpan {
  /// The field whose first line begins there, which is moved to the line after the field.
  ///
  /// Nil when it takes the whole parser to read what begins there.
  @inline(__always)
  package func plainField(from start: inout Int) -> PlainField? {
    guard start < byteCount, FieldName.startsName(byte(at: start)) else { return nil }
    var position = start + 1
    while position < byteCount, FieldName.continuesName(byte(at: position)) { position += 1 }
    guard position < byteCount, byte(at: position) == UInt8(ascii: ":") else { return nil }
    let name = start..<position
    position += 1
    if position < byteCount {
      // `value(of:)` takes it for a blank, the parser does not.
      guard byte(at: position) != UInt8(ascii: "\r") else { return nil }
      if Self.isBlankBeforeValue(byte(at: position)) { position += 1 }
    }
    var end = position
    while true {
      end = endOfLine(from: end)
      let last = byte(at: end - 1)
      guard last != UInt8(ascii: "\\"), last != UInt8(ascii: "\r") else { return nil }
      guard end + 1 < byteCount, byte(at: end + 1) == UInt8(ascii: "+") else { break }
      end += 2
    }
    start = min(end + 1, byteCount)
    return PlainField(name: name, value: position..<end)
  }

  /// The text of a value that `plainField` found.
  package func text(of value: Range<Int>) -> String {
    var lines = extracting(value)
    guard lines.endOfLine(from: 0) < lines.byteCount else {
      return lines.withUnsafeBytes { String(decoding: $0, as: UTF8.self) }
    }
    var text: [UInt8] = []
    while true {
      let end = lines.endOfLine(from: 0)
      lines.extracting(..<end).withUnsafeBytes { text += $0 }
      guard end < lines.byteCount else { return String(decoding: text, as: UTF8.self) }
      text.append(UInt8(ascii: "\n"))
      lines = lines.extracting(lines.startOfContinuation(after: end)...)
    }
  }

  /// Where the text of a continuation line begins, given the newline before it.
  @inline(__always)
  package func startOfContinuation(after newline: Int) -> Int {
    let start = newline + 2
    return start < byteCount && Self.isBlankBeforeValue(byte(at: start)) ? start + 1 : start
  }

  /// Whether there is neither a NUL among the bytes nor anything that is not UTF-8.
  package var isText: Bool {
    let marks = marks
    if marks.hasZero { return false }
    return marks.isASCII
      || withUnsafeBytes { String(validating: $0, as: UTF8.self) != nil }
  }

  @inline(__always)
  private static func isBlankBeforeValue(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }
}
