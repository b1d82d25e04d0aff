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
    ("set W wreck; $W a", "W=wreck; $W a"),
    ("set -gx W 'a b'; echo", "W='a b'; echo"),
    ("true; and set --local W (pwd); echo", "true; W=$(pwd); echo"),
    ("set W a b; echo", "set W a b; echo"),
    ("set W 'a' b", "set W 'a' b"),
    ("set -e W; set W[1] a; set", "set -e W; set W[1] a; set"),
    ("echo set W a", "echo set W a"),
    ("", ""),
  ])
  func `is read as a POSIX shell would write it`(line: String, expected: String) {
    #expect(FishLine.posix(line) == expected)
  }
}
