/// The words that mean something in a claim, by the hash of their spelling.
struct ClaimLexicon: Sendable {
  private let table: [UInt32: ClaimWord]

  init(_ lists: [(ClaimWord, String)]) {
    var table: [UInt32: ClaimWord] = [:]
    for (classes, words) in lists {
      for word in words.utf8.split(whereSeparator: { $0 <= 0x20 }) {
        var hash = WordHash()
        for byte in word { hash.add(byte) }
        table[hash.value, default: []].formUnion(classes)
      }
    }
    self.table = table
  }

  static let standard = ClaimLexicon(
    timeWords + comparisonWords + changeWords + qualityWords + measureWords + claimGrammar)

  func classes(of hash: UInt32) -> ClaimWord { table[hash] ?? [] }
}
