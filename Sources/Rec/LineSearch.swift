/// Searches that look at 32 bytes at a time, for files of a million records.
extension RawSpan {
  /// The next newline whose following line may end a record, or nil when there is none in the span.
  ///
  /// May end a record: a line that begins with a blank, a control character, or one of the
  /// characters of a conflict marker (`<`, `=`, `>`, `|`). A newline as the last byte is not found:
  /// what follows it is not known.
  @inline(__always)
  func newlineBeforeSpecialLine(from start: Int) -> Int? {
    var position = start
    while position + Self.stride < byteCount {
      let these = vector(at: position)
      let next = vector(at: position + 1)
      let special =
        (next .<= 0x20) .| (((next & 0xbf) .>= 0x3c) .& ((next & 0xbf) .<= 0x3e))
      let found = (these .== Self.newline) .& special
      if Self.isAny(found) {
        return position + Self.firstTrue(found)
      }
      position += Self.stride
    }
    while position + 1 < byteCount {
      if byte(at: position) == 0x0a, Self.isSpecial(byte(at: position + 1)) { return position }
      position += 1
    }
    return nil
  }

  /// The next newline at or after that position, or the end of the span.
  @inline(__always)
  package func endOfLine(from start: Int) -> Int {
    var position = start
    while position + Self.stride <= byteCount {
      let found = vector(at: position) .== Self.newline
      if Self.isAny(found) { return position + Self.firstTrue(found) }
      position += Self.stride
    }
    while position < byteCount, byte(at: position) != 0x0a { position += 1 }
    return position
  }

  /// How many newlines the bytes of that range hold.
  package func newlines(in range: Range<Int>) -> Int {
    var count = 0
    var position = range.lowerBound
    while position + Self.stride <= range.upperBound {
      var lanes = SIMD32<UInt8>()
      let stop = min(range.upperBound - Self.stride, position + 255 * Self.stride - 1)
      while position <= stop {
        lanes &-= unsafeBitCast(vector(at: position) .== Self.newline, to: SIMD32<UInt8>.self)
        position += Self.stride
      }
      for lane in lanes.indices { count += Int(lanes[lane]) }
    }
    while position < range.upperBound {
      if byte(at: position) == 0x0a { count += 1 }
      position += 1
    }
    return count
  }

  @inline(__always)
  package func byte(at position: Int) -> UInt8 {
    unsafeLoad(fromByteOffset: position, as: UInt8.self)
  }

  private static var stride: Int { 32 }
  private static var newline: SIMD32<UInt8> { SIMD32(repeating: 0x0a) }

  @inline(__always)
  private func vector(at position: Int) -> SIMD32<UInt8> {
    unsafeLoadUnaligned(fromByteOffset: position, as: SIMD32<UInt8>.self)
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte <= 0x20 || (0x3c...0x3e).contains(byte & 0xbf)
  }

  @inline(__always)
  private static func isAny(_ mask: SIMDMask<SIMD32<Int8>>) -> Bool {
    let words = unsafeBitCast(mask, to: SIMD4<UInt64>.self)
    return (words[0] | words[1] | words[2] | words[3]) != 0
  }

  @inline(__always)
  private static func firstTrue(_ mask: SIMDMask<SIMD32<Int8>>) -> Int {
    let words = unsafeBitCast(mask, to: SIMD4<UInt64>.self)
    for word in 0..<3 where words[word] != 0 {
      return word * 8 + words[word].trailingZeroBitCount / 8
    }
    return 24 + words[3].trailingZeroBitCount / 8
  }
}
