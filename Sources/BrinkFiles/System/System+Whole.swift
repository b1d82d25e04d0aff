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
    var failure: Errno?
    // Not cleared before: the range may be far larger than the file.
    let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { buffer, filled in
      while filled < range.count, failure == nil {
        let space = UnsafeMutableBufferPointer(rebasing: buffer[filled..<range.count])
        let place = range.lowerBound + filled
        do throws(Errno) {
          let count = try whole { () throws(Errno) in
            try readAt(file, UnsafeMutableRawBufferPointer(space), place)
          }
          if count == 0 { break }
          filled += count
        } catch {
          failure = error
        }
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// Makes what a directory lists durable.
  package func synchronizeDirectory(_ path: String) throws(Errno) {
    let directory = try whole { () throws(Errno) in try open(path, .directory) }
    defer { try? close(directory) }
    try whole { () throws(Errno) in try synchronize(directory) }
  }
}
