import Guard
import Testing

@Suite struct `A pattern` {
  @Test(arguments: [
    ("a+b", "xaab", true), ("^a", "ba", false), ("a$", "ba", true), (#"\brm\b"#, "farm", false),
    (#"\brm\b"#, "a rm b", true), ("(?i)drop", "DROP", true), ("[[:word:]]+x", "_x", true),
    ("(a|b){2,3}c", "abc", true), ("(a|b){3}c", "abc", false), ("a.c", "a\nc", false),
    (#"\s{1,}-\S*O"#, "wget -qO", true), ("[^a-c]d", "bd", false), ("x*?y", "xxy", true),
    (#"(?:-[rR]+)\s"#, "-rR ", true), ("", "", true), ("[]a]b", "]b", true),
    ("a{,2}", "a{,2}", true),
  ])
  func `finds what it says`(pattern: String, text: String, isFound: Bool) throws {
    #expect(try TextPattern(pattern).occurs(in: Array(text.utf8)) == isFound)
  }

  @Test func `keeps where its groups stand`() throws {
    let groups = try TextPattern(#"mv\s+(\S+)\s+(x)?"#).groups(in: Array("a mv bc d".utf8))
    #expect(groups == [2..<8, 5..<7, nil])
  }

  @Test(arguments: [
    "(", "a)", "[a", "*a", "a\\", #"\q"#, "(?<n>a)", "a{300}", "[[:nope:]]", "[z-a]",
  ])
  func `that is broken says so`(pattern: String) {
    #expect(throws: PatternFault.self) { try TextPattern(pattern) }
  }

  @Test func `that makes others hang takes its time and no more`() throws {
    let text = [UInt8](repeating: 0x61, count: 20_000)
    #expect(try !TextPattern("(a*)*(a|a)*(a?){50}b").occurs(in: text))
  }

  @Test func `tells a text that all it finds has in it`() throws {
    #expect(try TextPattern(#"aws\s+s3\s+rb\s+s3://"#).literal == "s3://")
    #expect(try TextPattern("a|b").literal == nil)
  }
}
