import BrinkFiles
import BrinkShell
import Guard
import Hooks
import Rules
import TestSupport
import Testing

@Suite struct `What a shell looks for in a line` {
  private static let push = LineSign.texts([" push "], ignoringCase: false)

  @Test func `is a word alone once any rule needs no other`() {
    var prefilter = Prefilter()
    prefilter.add(Glob("git"), [[Self.push, .letter("f")]])
    #expect(prefilter.words == ["git": [[Self.push, .letter("f")]]])
    prefilter.add(Glob("git"), [])
    #expect(prefilter.words["git"]?.contains([]) == true)
  }

  @Test func `is found in any line where shells would see no single word`() {
    var prefilter = Prefilter()
    prefilter.add(Glob("mkfs.*"), [[.letter("f")]])
    prefilter.add(Glob(":"), [])
    #expect(prefilter.words.isEmpty)
    #expect(
      prefilter.lines == [
        [.texts([" mkfs."], ignoringCase: false), .letter("f")],
        [.texts([":"], ignoringCase: false)],
      ])
  }

  @Test func `is looked up by two words where it has two, once for programs that are alike`() {
    var prefilter = Prefilter()
    for name in ["git", "jit"] {
      prefilter.add(Glob(name), [[Self.push, .letter("f")], [.letter("x")]])
    }
    prefilter.add(Glob("reboot"), [])
    prefilter.add(Glob("mkfs.*"), [[.letter("f")]])
    #expect(prefilter.programs.map(\.name) == ["git", "jit", "reboot"])
    #expect(prefilter.programs.map(\.first) == ["git", "git", "reboot"])
    #expect(prefilter.byWords.map(\.key) == ["git", "git push", "reboot"])
    #expect(prefilter.byTexts.map(\.key) == ["mkfs."])
  }

  /// A line is asked about only when the hook lets it through.
  @Test(arguments: HookTemplate.allCases)
  func `is in every line that a rule of ours matches`(template: HookTemplate) throws {
    let lines = BundledRules.packs.flatMap { pack in
      pack.text.withUTF8Buffer { RulePackReader.read(Array($0)) }.examples
        .filter(\.matches).map(\.line)
    }
    #expect(lines.count > 600)
    let passed = try Self.passed(lines, template)
    #expect(passed.count == lines.count)
    let missed = zip(lines, passed).filter { !$0.1 }.map(\.0)
    #expect(missed.isEmpty, "\(missed.joined(separator: "\n"))")
  }

  @Test(arguments: HookTemplate.allCases)
  func `is also what somebody's own rules ask for`(template: HookTemplate) throws {
    var own = Prefilter()
    own.add(Glob("wreck"), [])
    own.add(Glob("git"), [[.texts([" blow "], ignoringCase: false), .letter("q")]])
    own.add(Glob("smash.*"), [[.letter("f")]])
    let lines = [
      "wreck a", "git blow -q", "smash.db -f", "git push --force", "cat a > /dev/sda",
      "wrecked a", "git blow", "smash.db -g", "git log", "cat a > b",
    ]
    let passed = try Self.passed(lines, template, own: own)
    #expect(passed == [true, true, true, true, true, false, false, false, false, false])
  }

  @Test(arguments: HookTemplate.allCases)
  func `is found in words that quotes cut in two`(template: HookTemplate) throws {
    let lines = [
      "g''it push --force", "git push --\"for\"ce", "rm -'r'f /srv/a", #"r\m -rf /srv/a"#,
      "echo don't", "git commit -m'it is'",
    ]
    let held = lines.map { Guardian([BundledRules.source]).judge(Array($0.utf8)).isHeld }
    #expect(held == [true, true, true, true, false, false])
    #expect(try Self.passed(lines, template) == held)
  }

  @Test(arguments: [
    (HookTemplate.bash, "set -u; shopt -s nullglob failglob"),
    (.zsh, "setopt ksharrays shwordsplit nounset rcquotes extendedglob globsubst"),
  ])
  func `is found whatever the shell's options`(template: HookTemplate, options: String) throws {
    let lines = ["git push --force", "rm -rf /srv/*", "cat a > /dev/sda", "git log *", "ls"]
    let passed = try Self.passed(lines, template, after: options)
    #expect(passed == [true, true, true, false, false])
  }

  @Test func `is seldom in what people type all day`() throws {
    let folder = "\(Checkout.path)/Tests/GuardTests/Corpus/everyday"
    let names = try Program("ls", [folder]).run().text.split(separator: "\n")
    let lines = try names.filter { $0 != "multiline.txt" && $0 != "tricky.txt" }.flatMap { name in
      try Program("cat", ["\(folder)/\(name)"]).run().text.split(separator: "\n").map(String.init)
    }
    let count = try Self.passed(lines, .bash).count { $0 }
    #expect(lines.count > 5_000)
    #expect(count * 5 < lines.count, "\(count) of \(lines.count) start something")
  }

  /// Whether the hook of that shell, run in that shell, lets each of the lines through.
  private static func passed(
    _ lines: [String], _ template: HookTemplate, own: Prefilter = Prefilter(),
    after start: String = ""
  ) throws -> [Bool] {
    let hook = HookText(template, own: own).text
    let script =
      switch template {
      case .bash:
        """
        __brink_guard_learn_aliases
        while IFS= read -r -d '' line; do
          used=()
          if __brink_guard_may_match "$line"; then echo yes; else echo no; fi
        done
        """
      case .zsh:
        """
        while IFS= read -r -d $'\\0' line; do
          if __brink_guard_may_match "$line"; then echo yes; else echo no; fi
        done
        """
      case .fish:
        """
        while read -z line
            if __brink_guard_may_match $line; echo yes; else; echo no; end
        end
        """
      }
    let folder = try TestFolder()
    try folder.write(
      Array((start + "\n" + isTypedIn(hook) + "\n" + script + "\n").utf8), to: "hook")
    let flags =
      template == .fish ? ["--no-config"] : template == .zsh ? ["-f"] : ["--norc", "--noprofile"]
    let input = lines.flatMap { Array($0.utf8) + [UInt8(0)] }
    let outcome = try Program(template.rawValue, flags + ["\(folder.path)/hook"]).run(input: input)
    return outcome.text.split(separator: "\n").map { $0 == "yes" }
  }

  /// The hook as it is where somebody types; a script has no terminal.
  private static func isTypedIn(_ hook: String) -> String {
    hook.replacing("if [[ $- != *i* || ! -t 0 ]]; then", with: "if false; then")
      .replacing("if [[ ! -o interactive || ! -t 0 ]]; then", with: "if false; then")
      .replacing("if not status is-interactive", with: "if false")
  }
}
