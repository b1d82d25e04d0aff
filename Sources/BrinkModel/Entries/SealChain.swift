/// The seals of one log, each over the one stored before it.
package struct SealChain: Sendable {
  /// SHA-256, given by whoever has one.
  package typealias Digest = @Sendable ([UInt8]) -> [UInt8]

  /// The seal stored last; nil at the beginning of a log.
  package private(set) var last: Seal?
  /// What the seal stored last should have been, when it is another.
  private var expected: Seal?
  private let digest: Digest

  package init(after last: Seal? = nil, digest: @escaping Digest) {
    self.last = last
    self.digest = digest
  }

  /// The seal of an entry that would come next.
  ///
  /// The bytes are the entry from its first byte up to its `Seal:` line.
  package func seal(over bytes: [UInt8]) -> Seal {
    var sealed: [UInt8] = []
    sealed.reserveCapacity(Seal.digestLength + bytes.count)
    if let last { sealed += last.digest.utf8 }
    sealed += bytes
    let text = Self.hexadecimal(digest(sealed))
    return Seal(
      digest: text, predecessor: (last?.digest.prefix(Seal.predecessorLength)).map(String.init))
  }

  /// Judges the next entry of the log and goes on from the seal stored in it.
  package mutating func judge(_ bytes: [UInt8], stored: Seal?) -> SealState {
    guard let stored else { return .unsealed }
    let fitting = seal(over: bytes)
    let isSealed = stored.digest == fitting.digest || followsExpected(bytes, stored)
    last = stored
    expected = isSealed ? nil : fitting
    if isSealed { return .sealed }
    return stored.predecessor == fitting.predecessor ? .edited : .predecessorMissing
  }

  /// Whether it is sealed rightly, and only the seal before it was changed.
  private func followsExpected(_ bytes: [UInt8], _ stored: Seal) -> Bool {
    guard let expected else { return false }
    return SealChain(after: expected, digest: digest).seal(over: bytes) == stored
  }

  private static func hexadecimal(_ bytes: [UInt8]) -> String {
    String(unsafeUninitializedCapacity: 2 * bytes.count) { text in
      for (index, byte) in bytes.enumerated() {
        text[2 * index] = digits[Int(byte >> 4)]
        text[2 * index + 1] = digits[Int(byte & 15)]
      }
      return 2 * bytes.count
    }
  }

  private static let digits = Array("0123456789abcdef".utf8)
}
