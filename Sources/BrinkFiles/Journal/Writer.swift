/// Whose log it is: `user.host`, and the clone where a journal is synced, in characters that are safe
/// in a file name.
package struct Writer: Hashable, Sendable {
  package let name: String

  /// Makes any two names safe, a digest of the original added wherever a character had to give way.
  package init(user: String, host: String) {
    name = "\(Self.safe(user)).\(Self.safe(host))"
  }

  /// The same person on the same host in one of several clones of a journal: `user.host.clone`.
  package func cloned(as clone: CloneName) -> Writer { Writer(safe: "\(name).\(clone.text)") }

  private init(safe name: String) {
    self.name = name
  }

  /// Reads the name of a log; nil when it is not of that form.
  init?(name: some StringProtocol) {
    guard name.utf8.count <= 2 * Self.longest + 2 + CloneName.length, Self.isSafe(name) else {
      return nil
    }
    self.name = String(name)
  }

  private static let longest = 100

  private static func safe(_ word: String) -> String {
    if isSafe(word), word.utf8.count <= longest { return word }
    let kept = word.utf8.prefix(longest - 9).map { isSafe($0) ? $0 : UInt8(ascii: "_") }
    return "\(String(decoding: kept, as: UTF8.self))-\(fingerprint(word))"
  }

  /// Letters, digits, `_` and `-`, with single dots between them.
  private static func isSafe(_ name: some StringProtocol) -> Bool {
    name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      .allSatisfy { !$0.isEmpty && $0.allSatisfy(isSafe) }
  }

  private static func isSafe(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  /// Eight digits of the 32-bit FNV-1a hash, so that two names made safe stay two.
  ///
  /// Source: draft-eastlake-fnv, offset basis 2166136261, prime 16777619.
  private static func fingerprint(_ word: String) -> String {
    let hash = word.utf8.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 8 - digits.utf8.count) + digits
  }
}
