import BrinkModel
import Glibc

/// The lines of standard input, byte for byte, as they come.
struct InputLines {
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false

  /// The next line without its end; nil after the last.
  mutating func next() throws(Fault) -> [UInt8]? {
    var looked = start
    while true {
      if let end = buffer[looked...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { start = end + 1 }
        return Array(buffer[start..<end])
      }
      looked = buffer.count
      guard !isAtEnd else {
        guard start < buffer.count else { return nil }
        defer { start = buffer.count }
        return Array(buffer[start...])
      }
      let dropped = start
      buffer.removeFirst(dropped)
      start = 0
      looked -= dropped
      try fill()
    }
  }

  /// What has not been read yet, and no more of it than so many bytes.
  mutating func rest(_ limit: Int) throws(Fault) -> [UInt8] {
    while !isAtEnd, buffer.count - start < limit { try fill() }
    defer { start = buffer.count }
    return Array(buffer[start...].prefix(limit))
  }

  private mutating func fill() throws(Fault) {
    let size = 1 << 16
    let old = buffer.count
    buffer.append(contentsOf: repeatElement(0, count: size))
    while true {
      let count = buffer.withUnsafeMutableBytes { read(0, $0.baseAddress?.advanced(by: old), size) }
      if count >= 0 {
        buffer.removeLast(size - count)
        isAtEnd = count == 0
        return
      }
      guard errno != EINTR else { continue }
      buffer.removeLast(size)
      throw .cannotRead("standard input", String(cString: strerror(errno)))
    }
  }
}
