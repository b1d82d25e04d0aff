/// Cuts a stream of bytes into chunks: the runs of lines between separators.
///
/// The scanner holds one block of bytes, or the longest record so far.
package struct RecordScanner {
  /// What the chunk found last holds.
  package private(set) var kind = ChunkKind.lines
  private var buffer: [UInt8]
  /// How much of the buffer is filled.
  private var filled = 0
  private var isAtEnd = false
  private var chunk = 0..<0
  /// The first byte not looked at.
  private var next = 0
  /// Where in the file the buffer begins.
  private var base = 0
  /// Newlines are counted up to here, and this is how many there are.
  private var counted = (position: 0, newlines: 0)

  /// - Parameter blockSize: how many bytes are asked for at a time, at least 64.
  package init(blockSize: Int = 1 << 20) {
    buffer = [UInt8](repeating: 0, count: max(blockSize, 64))
  }

  /// Where the chunk begins, in bytes from the beginning of the file.
  package var offset: Int { base + chunk.lowerBound }

  /// The length of the chunk in bytes.
  package var byteCount: Int { chunk.count }

  /// The 1-based line on which the chunk begins.
  package mutating func line() -> Int {
    count(upTo: chunk.lowerBound)
    return counted.newlines + 1
  }

  /// Hands over the bytes of the chunk.
  @inline(__always)
  package func withChunk<Value, Failure>(
    _ body: (RawSpan) throws(Failure) -> Value
  ) throws(Failure) -> Value {
    try body(buffer.span.bytes.extracting(chunk))
  }

  /// Goes to the next chunk; false at the end of the stream.
  ///
  /// `fill` reads more bytes into the space it is given and says how many; 0 is the end.
  package mutating func advance<Failure>(
    _ fill: (UnsafeMutableRawBufferPointer) throws(Failure) -> Int
  ) throws(Failure) -> Bool {
    guard try skipBlankLines(fill) else { return false }
    var searched = 0
    while true {
      if let found = chunkAtNext(&searched) {
        kind = found.kind
        chunk = next..<(next + found.length)
        next = chunk.upperBound
        return true
      }
      try refill(fill)
    }
  }

  private func chunkAtNext(_ searched: inout Int) -> (kind: ChunkKind, length: Int)? {
    buffer.span.bytes.extracting(next..<filled)
      .chunkAtStart(isFirst: base + next == 0, isWhole: isAtEnd, searched: &searched)
  }

  private mutating func skipBlankLines<Failure>(
    _ fill: (UnsafeMutableRawBufferPointer) throws(Failure) -> Int
  ) throws(Failure) -> Bool {
    var blanks = 0
    while true {
      while next + blanks < filled, RawSpan.isBlank(buffer[next + blanks]) { blanks += 1 }
      if next + blanks < filled {
        guard buffer[next + blanks] == UInt8(ascii: "\n") else { return true }
        next += blanks + 1
        blanks = 0
      } else if isAtEnd {
        return false
      } else {
        try refill(fill)
      }
    }
  }

  private mutating func refill<Failure>(
    _ fill: (UnsafeMutableRawBufferPointer) throws(Failure) -> Int
  ) throws(Failure) {
    if next > 0 {
      count(upTo: next)
      counted.position = 0
      base += next
      let rest = next..<filled
      buffer.withUnsafeMutableBytes { bytes in
        bytes.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[rest]))
      }
      filled = rest.count
      next = 0
      chunk = 0..<0
    }
    if filled == buffer.count {
      buffer += [UInt8](repeating: 0, count: buffer.count)
    }
    let start = filled
    let count = try buffer.withUnsafeMutableBufferPointer { bytes throws(Failure) in
      try fill(UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: bytes[start...])))
    }
    filled += count
    isAtEnd = count == 0
  }

  private mutating func count(upTo position: Int) {
    counted.newlines += buffer.span.bytes.newlines(in: counted.position..<position)
    counted.position = position
  }
}
