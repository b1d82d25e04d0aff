extension System {
  /// Makes the call again as long as a signal interrupts it.
  package func whole<Value>(_ call: () throws(Errno) -> Value) throws(Errno) -> Value {
    while true {
      do {
        return try call()
      } catch {
        if error != .interrupted { throw error }
      }
    }
  }

  /// Writes all bytes, going on after a signal and after a short write.
  package func writeAll(_ bytes: [UInt8], to file: Descriptor) throws(Errno) {
    var written = 0
    while written < bytes.count {
      let start = written
      written += try whole { () throws(Errno) in
        try bytes.withUnsafeBufferPointer { buffer throws(Errno) in
          try write(file, UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: buffer[start...])))
        }
      }
    }
  }

  /// The bytes of a range of a file; fewer when the file ends before.
  package func bytes(_ range: Range<Int>, of file: Descriptor) throws(Errno) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: range.count)
    var filled = 0
    while filled < bytes.count {
      let start = filled
      let count = try whole { () throws(Errno) in
        try bytes.withUnsafeMutableBufferPointer { buffer throws(Errno) in
          let space = UnsafeMutableBufferPointer(rebasing: buffer[start...])
          return try readAt(file, UnsafeMutableRawBufferPointer(space), range.lowerBound + start)
        }
      }
      if count == 0 { break }
      filled += count
    }
    bytes.removeSubrange(filled...)
    return bytes
  }

  /// Makes what a directory lists durable.
  package func synchronizeDirectory(_ path: String) throws(Errno) {
    let directory = try whole { () throws(Errno) in try open(path, .directory) }
    defer { try? close(directory) }
    try whole { () throws(Errno) in try synchronize(directory) }
  }
}
