import BrinkModel
import DisplayText
import Reports
import Testing

@Suite struct `Characters to draw with` {
  @Test(arguments: [
    (["LANG": "en_US.UTF-8"], Glyphs.unicode), (["LANG": "C.utf8", "TERM": "xterm"], .unicode),
    (["LANG": "C.UTF-8", "TERM": "dumb"], .ascii), ([:], .ascii), (["LANG": "C"], .ascii),
    (["LANG": "C.UTF-8", "LC_ALL": "POSIX"], .ascii),
    (["LANG": "C", "LC_ALL": "", "LC_CTYPE": "de_DE.UTF-8"], .unicode),
  ])
  func `are Unicode where the locale and the terminal have it`(
    environment: [String: String], glyphs: Glyphs
  ) {
    #expect(Glyphs(environment: environment) == glyphs)
  }

  @Test func `rise with the value, whatever the scale, and stay within it`() {
    #expect(String((0...2).map { Glyphs.unicode.bar($0, on: 0...2) }) == "▁▄█")
    #expect(String((0...2).map { Glyphs.ascii.bar($0, on: 0...2) }) == "_~#")
    #expect(String((1...8).map { Glyphs.unicode.bar($0, on: 1...8) }) == "▁▂▃▄▅▆▇█")
    #expect(Glyphs.ascii.bar(99, on: 0...2) == "#")
    #expect(Glyphs.ascii.bar(-1, on: 0...2) == "_")
    #expect(Glyphs.ascii.bar(3, on: 3...3) == "#")
  }
}
