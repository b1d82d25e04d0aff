import CMessageDigest

/// SHA-256 as libmd computes it.
package enum SHA256 {
  /// The 32 bytes of the digest.
  @Sendable package static func digest(_ bytes: [UInt8]) -> [UInt8] {
    var context = SHA2_CTX()
    SHA256Init(&context)
    SHA256Update(&context, bytes, bytes.count)
    var digest = [UInt8](repeating: 0, count: 32)
    SHA256Final(&digest, &context)
    return digest
  }

  /// The first so many bytes of the digest, at most 32, as lower-case hexadecimal digits.
  package static func hexadecimal(_ bytes: [UInt8], first count: Int = 32) -> String {
    digest(bytes).prefix(count).reduce(into: "") { digits, byte in
      digits += String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
    }
  }
}
