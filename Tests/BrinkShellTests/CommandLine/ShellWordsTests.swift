import BrinkModel
import BrinkShell
import Testing

@Suite struct `A line typed at the prompt` {
  @Test(
    arguments: [
      ("", []), ("  ", []), ("log --kind decision", ["log", "--kind", "decision"]),
      ("strike K7QX --why 'a b'", ["strike", "K7QX", "--why", "a b"]),
      (#"say "a 'b' \"c\" \d""#, ["say", #"a 'b' "c" \d"#]), (#"a\ b '' """#, ["a b", "", ""]),
      ("a'b'\"c\"d", ["abcd"]), ("漢字 é", ["漢字", "é"]),
    ] as [(String, [String])])
  func `is split as a shell splits it`(line: String, words: [String]) {
    #expect(ShellWords.split(line) == words)
  }

  @Test(arguments: ["it's", "\"open", "end\\"])
  func `with an open quote is no line yet`(line: String) {
    #expect(ShellWords.split(line) == nil)
  }

  @Test(arguments: [["rm", "-rf", "a b", "it's"], ["", "$x", "`y`", "\\"], ["*", "漢 字"]])
  func `splits back what was quoted`(words: [String]) {
    #expect(ShellWords.split(CommandLineText.quoted(words)) == words)
  }
}
