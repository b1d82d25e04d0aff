import Testing

@testable import BrinkShell

@Suite struct `A line of fish` {
  @Test(arguments: [
    ("echo (git push)", "echo $(git push)"),
    ("echo $(git push)", "echo $(git push)"),
    ("not git push", "git push"),
    ("true; and git push", "true; git push"),
    ("or git push", "git push"),
    ("echo not a", "echo not a"),
    ("echo '(a)' \"(b)\" \\(c\\)", "echo '(a)' \"(b)\" \\(c\\)"),
    ("", ""),
  ])
  func `is read as a POSIX shell would write it`(line: String, expected: String) {
    #expect(FishLine.posix(line) == expected)
  }
}
