import Testing

@testable import BrinkTerminal

@Suite struct KeyDecoderTests {
  private func keys(_ bytes: [UInt8], timingOut: Bool = false) -> [KeyDecoder.Key] {
    var decoder = KeyDecoder()
    var keys = bytes.compactMap { decoder.take($0) }
    if timingOut, let key = decoder.timeOut() { keys.append(key) }
    return keys
  }

  private func escape(_ sequence: String) -> KeyDecoder.Key { .escape(Array(sequence.utf8)) }

  @Test func `letters of every length come out whole`() {
    #expect(keys(Array("aé漢🙂".utf8)) == [.scalar("a"), .scalar("é"), .scalar("漢"), .scalar("🙂")])
  }

  @Test(arguments: [
    [0xFF, 0x61], [0xC3, 0x61], [0x80, 0xBF, 0x61], [0xE6, 0xBC, 0x61], [0xC0, 0xAF, 0x61],
    [0xED, 0xA0, 0x80, 0x61], [0xF4, 0x90, 0x80, 0x80, 0x61],
  ])
  func `malformed bytes vanish and take nothing with them`(bytes: [UInt8]) {
    #expect(keys(bytes) == [.scalar("a")])
  }

  @Test(arguments: ["[A", "OA", "[1;5C", "[200~", "[[A", "[<0;12;3M", "\r", "x", "O5C"])
  func `a sequence comes out whole`(sequence: String) {
    #expect(
      keys(Array("\u{1B}\(sequence)z".utf8)).last == .scalar("z")
        && keys(Array("\u{1B}\(sequence)".utf8)) == [escape(sequence)])
  }

  @Test func `a lone escape is one when nothing follows`() {
    #expect(keys([0x1B]) == [])
    #expect(keys([0x1B], timingOut: true) == [escape("")])
    #expect(keys([0x1B, 0x1B], timingOut: true) == [escape(""), escape("")])
    #expect(keys([0x1B, 0x5B], timingOut: true) == [escape("[")])
  }

  @Test func `a broken off sequence vanishes`() {
    #expect(keys(Array("\u{1B}[1;".utf8), timingOut: true) == [])
    #expect(keys(Array("\u{1B}[1;\rx".utf8)) == [.scalar("\r"), .scalar("x")])
  }

  @Test(arguments: ["\u{1B}]11;rgb:1/2/3\u{7}", "\u{1B}]0;x\u{1B}\\", "\u{1B}P1+r\u{1B}\\"])
  func `a terminal's own reply vanishes`(reply: String) {
    #expect(keys(Array((reply + "z").utf8)) == [.scalar("z")])
  }

  @Test func `endless noise is given up`() {
    let noise = "\u{1B}[" + String(repeating: "1", count: 1000) + "\rz"
    #expect(keys(Array(noise.utf8)).last == .scalar("z"))
    let reply = "\u{1B}]" + String(repeating: "1", count: 5000) + "z"
    #expect(keys(Array(reply.utf8)).last == .scalar("z"))
  }

  @Test func `bindings are read from libedit's list`() {
    let known = KnownSequences(
      bindingList:
        "Standard key bindings\n\"^A\"  ->  x\n\"^[[A\"   ->  ed-prev-history\n\"^[OC\" -> y\n")
    #expect(known.contains(Array("[A".utf8)) && known.contains(Array("OC".utf8)))
    #expect(!known.contains(Array("[B".utf8)) && !known.contains([]))
  }
}
