import BrinkShell
import Testing

@Suite struct `A line in bash` {
  private static let breaks = " \t\n\"'@><=;|&(:"

  private func word(_ line: String) -> BashWord { BashWord(line, breaks: Self.breaks) }

  @Test(arguments: [
    ("brink ", ["brink", ""]), ("brink sh", ["brink", "sh"]), ("brink  a  b", ["brink", "a", "b"]),
    ("brink x=a:b", ["brink", "x=a:b"]), ("brink 'a b", ["brink", "a b"]),
    ("brink \"a\\\" b", ["brink", "a\" b"]), ("brink a\\ b", ["brink", "a b"]),
    ("brink '' ", ["brink", "", ""]), ("brink a\\", ["brink", "a"]), ("", [""]),
  ])
  func `has the words the shell would read`(line: String, words: [String]) {
    #expect(word(line).words == words)
  }

  @Test(arguments: [
    ("x A", "Ana Lima", "Ana\\ Lima"), ("x --owner=A", "--owner=Ana Lima", "Ana\\ Lima"),
    ("x a@b:", "a@b:c", "c"), ("x 'A", "Ana Lima", "Ana Lima"), ("x 'B", "Bo's", nil),
    ("x \"$", "$HOME", "\\$HOME"), ("x \"w", "wow!", nil), ("x w", "wow!", "wow\\!"),
    ("x --by=\"A", "--by=Ana", "Ana"),
    ("x ", "$(x)`;|&<>*?[~#", "\\$\\(x\\)\\`\\;\\|\\&\\<\\>\\*\\?\\[\\~\\#"),
    ("x ", "Jürgen", "Jürgen"),
  ])
  func `gets a reply that reads as the candidate`(line: String, candidate: String, reply: String?) {
    #expect(word(line).reply(candidate) == reply)
  }
}
