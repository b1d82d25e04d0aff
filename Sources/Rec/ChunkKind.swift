/// What the run of bytes between two separators holds.
///
/// Conflict markers, runs of NUL and a byte order mark are chunks of their own, so that they spoil
/// no record beside them.
package enum ChunkKind: Equatable, Sendable {
  /// Fields, comments or something malformed.
  case lines
  case conflictMarker
  case zeros
  case byteOrderMark
}

extension RawSpan {
  /// The chunk these bytes begin with, or nil when its end is not among them.
  ///
  /// A separator is a line of nothing but blanks, unless the line before it ends in `\`, which
  /// joins the two. `isFirst` says that the bytes begin the file, `isWhole` that they end it.
  /// `searched` bytes at the beginning were looked at in vain before.
  func chunkAtStart(isFirst: Bool, isWhole: Bool, searched: inout Int) -> (
    kind: ChunkKind, length: Int
  )? {
    guard isWhole || byteCount > Self.markerLength else { return nil }
    if isFirst, hasByteOrderMark { return (.byteOrderMark, 3) }
    if byte(at: 0) == 0 { return (.zeros, zeros(from: 0)) }
    if isConflictMarker(at: 0) {
      let end = endOfLine(from: 0)
      return end < byteCount || isWhole ? (.conflictMarker, min(end + 1, byteCount)) : nil
    }
    while let newline = newlineBeforeSpecialLine(from: searched) {
      guard let ends = isSeparation(after: newline, isWhole: isWhole) else { return nil }
      if ends { return (.lines, newline + 1) }
      searched = newline + 1
    }
    searched = max(searched, byteCount - 1)
    return isWhole ? (.lines, byteCount) : nil
  }

  @inline(__always)
  static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
  }

  /// Whether the chunk ends at that newline; nil when that takes more bytes to know.
  private func isSeparation(after newline: Int, isWhole: Bool) -> Bool? {
    var position = newline + 1
    if byte(at: position) == 0 { return true }
    while position < byteCount, Self.isBlank(byte(at: position)) { position += 1 }
    if position == byteCount { return isWhole ? !isJoined(newline) : nil }
    if byte(at: position) == UInt8(ascii: "\n") { return !isJoined(newline) }
    if !isWhole, newline + 1 + Self.markerLength >= byteCount { return nil }
    return isConflictMarker(at: newline + 1)
  }

  /// Whether the line that ends there goes on in the next physical line.
  private func isJoined(_ newline: Int) -> Bool {
    guard newline > 0, byte(at: newline - 1) == UInt8(ascii: "\\") else { return false }
    var start = newline - 1
    while start > 0, byte(at: start - 1) != UInt8(ascii: "\n") { start -= 1 }
    return byte(at: start) != UInt8(ascii: "#") || (start > 0 && isJoined(start - 1))
  }

  private func zeros(from start: Int) -> Int {
    var end = start
    while end < byteCount, byte(at: end) == 0 { end += 1 }
    return end - start
  }

  private var hasByteOrderMark: Bool {
    byteCount >= 3 && byte(at: 0) == 0xef && byte(at: 1) == 0xbb && byte(at: 2) == 0xbf
  }

  private static var markerLength: Int { 7 }

  /// Seven of one of `<=>|` at the beginning of a line, then a blank or the end of the line.
  private func isConflictMarker(at start: Int) -> Bool {
    guard start + Self.markerLength <= byteCount,
      [0x3c, 0x3d, 0x3e, 0x7c].contains(byte(at: start))
    else { return false }
    for position in start..<(start + Self.markerLength) where byte(at: position) != byte(at: start)
    {
      return false
    }
    let after = start + Self.markerLength
    return after == byteCount || Self.isBlank(byte(at: after)) || byte(at: after) == 0x0a
  }
}
