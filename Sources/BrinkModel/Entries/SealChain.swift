/// The seals of one log, each over the one stored before it.
package struct SealChain: Sendable {
  /// SHA-256, given by whoever has one.
  package typealias Digest = @Sendable ([UInt8]) -> [UInt8]

  /// The seal stored last; nil at the beginning of a log.
  package private(set) var last: Seal?
  private let digest: Digest

  package init(after last: Seal? = nil, digest: @escaping Digest) {
    self.last = last
    self.digest = digest
  }

  /// The seal of an entry that would come next.
  ///
  /// The bytes are the entry from its first byte up to its `Seal:` line.
  package func seal(over bytes: [UInt8]) -> Seal {
    let text = Self.hexadecimal(digest(Array((last?.digest ?? "").utf8) + bytes))
    return Seal(
      digest: text, predecessor: (last?.digest.prefix(Seal.predecessorLength)).map(String.init))
  }

  /// Judges the next entry of the log and goes on from the seal stored in it.
  package mutating func judge(_ bytes: [UInt8], stored: Seal?) -> SealState {
    guard let stored else { return .unsealed }
    defer { last = stored }
    let expected = seal(over: bytes)
    if stored.digest == expected.digest { return .sealed }
    return stored.predecessor == expected.predecessor ? .edited : .predecessorMissing
  }

  private static func hexadecimal(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    let text = bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }
}
