/// FNV-1a over lower-cased bytes: the identity of a word everywhere in this module.
struct WordHash {
  private(set) var value: UInt32 = 0x811C_9DC5

  init() {}

  init(_ word: StaticString) {
    let bytes = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    for byte in bytes { add(byte) }
  }

  /// Adds a byte as it stands; the caller lower-cases.
  @inline(__always)
  mutating func add(_ byte: UInt8) {
    value = (value ^ UInt32(byte)) &* 0x0100_0193
  }
}
