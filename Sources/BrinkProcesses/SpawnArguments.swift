import Glibc

/// Words as the null-terminated array of C strings that a spawn wants, alive while `body` runs.
func withCStrings<Result>(
  _ words: [[UInt8]],
  _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) throws -> Result
) rethrows -> Result {
  var pointers: [UnsafeMutablePointer<CChar>?] = words.map { word in
    strdup(word.map { CChar(bitPattern: $0) } + [0])
  }
  pointers.append(nil)
  defer { for pointer in pointers { free(pointer) } }
  return try pointers.withUnsafeBufferPointer { buffer in
    guard let base = buffer.baseAddress else { preconditionFailure("the array ends in nil") }
    return try body(base)
  }
}
