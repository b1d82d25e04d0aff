import BrinkModel
import Testing

@Suite struct SealTests {
  /// Not a digest, but as good as one here: every byte counts.
  private static let digest: SealChain.Digest = { bytes in
    let sum = bytes.reduce(UInt64(14_695_981_039_346_656_037)) {
      ($0 ^ UInt64($1)) &* 1_099_511_628_211
    }
    return (0..<32).map { UInt8(truncatingIfNeeded: sum >> UInt64($0 % 8 * 8)) &+ UInt8($0) }
  }

  private let entries = (0..<4).map { Array("entry \($0)".utf8) }

  private var seals: [Seal] {
    var chain = SealChain(digest: Self.digest)
    return entries.map { bytes in
      let seal = chain.seal(over: bytes)
      _ = chain.judge(bytes, stored: seal)
      return seal
    }
  }

  private func judge(_ log: [([UInt8], Seal?)]) -> [SealState] {
    var chain = SealChain(digest: Self.digest)
    return log.map { chain.judge($0.0, stored: $0.1) }
  }

  @Test func `an untouched log is sealed throughout`() {
    #expect(judge(Array(zip(entries, seals))) == [.sealed, .sealed, .sealed, .sealed])
  }

  @Test func `an edit marks the entry alone`() {
    var log: [([UInt8], Seal?)] = Array(zip(entries, seals))
    log[1].0 += [0x21]
    #expect(judge(log) == [.sealed, .edited, .sealed, .sealed])
  }

  @Test func `a removed entry is missed by its successor`() {
    var log: [([UInt8], Seal?)] = Array(zip(entries, seals))
    log.remove(at: 1)
    #expect(judge(log) == [.sealed, .predecessorMissing, .sealed])
  }

  @Test func `an entry without a seal breaks no chain`() {
    var log: [([UInt8], Seal?)] = Array(zip(entries, seals))
    log.insert((Array("by hand".utf8), nil), at: 2)
    #expect(judge(log) == [.sealed, .sealed, .unsealed, .sealed, .sealed])
  }

  @Test func `a seal is read as it is written, and never from a part of it`() throws {
    for seal in seals {
      #expect(Seal(seal.text) == seal)
      for length in 0..<seal.text.utf8.count { #expect(Seal(seal.text.prefix(length)) == nil) }
    }
    #expect(Seal(seals[1].text.uppercased()) == nil)
  }

  @Test func `an anchor is read as it is written`() throws {
    let id = try #require(EntryID("01M7W9SYW0BK0VXTWDM5JRXV37"))
    let anchor = Anchor(log: "2026/11/ada.desk.rec", id: id, seal: seals[2])
    #expect(Anchor(anchor.text) == anchor)
    #expect(Anchor("2026/11/ada.desk.rec \(id)") == nil)
  }
}
