/// Looking up values in the bytes of a chunk, without reading it as a record.
extension RawSpan {
  /// A field name as bytes.
  package struct Name: Sendable {
    fileprivate let bytes: [UInt8]

    package init(_ name: String) {
      bytes = Array(name.utf8) + [UInt8(ascii: ":")]
    }
  }

  /// The value of a field as it stands in the bytes.
  package struct RawValue {
    /// Where the first line of the value is.
    package let range: Range<Int>
    /// Whether that is the whole value: no continuation, nothing joined to it.
    package let isWhole: Bool
  }

  /// The first value of that name from a line on, or nil.
  ///
  /// `start` is the beginning of a line; it is moved to the line after the value.
  @inline(__always)
  package func value(of name: Name, from start: inout Int) -> RawValue? {
    while start < byteCount {
      let end = endOfLine(from: start)
      defer { start = end + 1 }
      guard begins(with: name.bytes, at: start) else { continue }
      let first = start + name.bytes.count
      let isBlank = first < end && Self.isBlank(byte(at: first))
      var last = end
      if last > first, byte(at: last - 1) == UInt8(ascii: "\r") { last -= 1 }
      let isContinued = end + 1 < byteCount && byte(at: end + 1) == UInt8(ascii: "+")
      let isJoined = end > first && byte(at: end - 1) == UInt8(ascii: "\\")
      return RawValue(
        range: min(isBlank ? first + 1 : first, last)..<last, isWhole: !isContinued && !isJoined)
    }
    return nil
  }

  /// The first value of that name, or nil.
  @inline(__always)
  package func value(of name: Name) -> RawValue? {
    var start = 0
    return value(of: name, from: &start)
  }

  /// Whether these bytes stand there.
  @inline(__always)
  package func begins(with bytes: [UInt8], at start: Int) -> Bool {
    guard start + bytes.count <= byteCount else { return false }
    for index in bytes.indices where byte(at: start + index) != bytes[index] { return false }
    return true
  }

  /// Whether the bytes of that range are these.
  @inline(__always)
  package func holds(_ bytes: [UInt8], in range: Range<Int>) -> Bool {
    range.count == bytes.count && begins(with: bytes, at: range.lowerBound)
  }
}
