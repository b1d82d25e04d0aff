extension SeededGenerator {
  /// Something a person may type or paste, with everything that is hard about it.
  package mutating func typedText(pieces: Int = 12) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...pieces, using: &self) {
      let hard = Self.hardPieces.randomElement(using: &self) ?? ""
      text += Bool.random(using: &self) ? hard : String(anyScalar())
    }
    return text
  }

  private mutating func anyScalar() -> Character {
    let plane = UInt32.random(in: 0...16, using: &self)
    let value = plane << 16 | UInt32.random(in: 0...0xffff, using: &self)
    return Unicode.Scalar(value).map(Character.init) ?? "x"
  }

  private static let hardPieces = [
    "\n", "\n\n", "\\", "\\\\", "\\\n", "\\\n\\", "+", "+ ", "\n+", "\n+ ", "#", "\n# ", " ", "  ",
    "\t", "\n ", "\r\n", "\r", "Id: ", "\nSeal: ", "%rec: X", "a", "the owner", ":", "\u{0}",
    "\u{1b}[2J", "\u{7f}", "\u{85}", "\u{feff}", "\u{2028}", "é", "e\u{301}", "👩🏽‍🚒", "\u{202e}",
    "<<<<<<< HEAD", "\n=======", "\u{fffe}", "\u{10ffff}",
  ]
}
