import BrinkShell
import Hooks
import TestSupport
import Testing

@Suite struct `The text of a hook` {
  private static func prefilter() -> Prefilter {
    var prefilter = Prefilter()
    prefilter.add("rm", with: [])
    prefilter.add("git", with: ["push", "reset"])
    prefilter.add(text: "it's \\ $HOME")
    return prefilter
  }

  @Test(arguments: HookTemplate.allCases)
  func `has nothing left to fill in and is read by its shell without a complaint`(
    template: HookTemplate
  ) throws {
    let text = HookText(template, Self.prefilter()).text
    #expect(!text.contains("@VERSION@") && !text.contains("@WORDS@"))
    #expect(!text.contains("@TEXTS@") && !text.contains("@OTHERS@"))
    let flags = template == .fish ? ["--no-config", "--no-execute"] : ["-n"]
    let outcome = try Program(template.rawValue, flags).run(input: Array(text.utf8))
    #expect(outcome.status == 0 && outcome.complaint.isEmpty, "\(outcome.complaint)")
  }

  @Test(arguments: HookTemplate.allCases)
  func `does nothing in a shell that nobody types in`(template: HookTemplate) throws {
    let text = HookText(template, Self.prefilter()).text + "\necho \"[$BRINK_GUARD_VERSION]\"\n"
    let flags = template == .fish ? ["--no-config"] : template == .zsh ? ["-f"] : ["--norc"]
    let outcome = try Program(template.rawValue, flags).run(input: Array(text.utf8))
    #expect(outcome.text == "[]\n" && outcome.complaint.isEmpty, "\(outcome.complaint)")
  }

  @Test func `has another version when the rules are others`() {
    let one = HookText(.bash, Self.prefilter()).version
    var more = Self.prefilter()
    more.add("dd", with: [])
    #expect(HookText(.bash, more).version != one)
    #expect(HookText(.bash, Self.prefilter()).version == one)
    #expect(HookText(.bash, more).text.contains(HookText(.bash, more).version))
  }
}

@Suite struct `What a shell looks for in a line` {
  @Test func `is a word alone once any rule needs no other`() {
    var prefilter = Prefilter()
    prefilter.add("git", with: ["push"])
    prefilter.add("git", with: ["reset", "clean"])
    #expect(prefilter.words == ["git": ["push", "reset", "clean"]])
    prefilter.add("git", with: [])
    prefilter.add("git", with: ["gc"])
    #expect(prefilter.words == ["git": []])
  }

  @Test func `is a text where shells would see no single word`() {
    var prefilter = Prefilter()
    prefilter.add("mkfs.ext4", with: [])
    prefilter.add("a/b", with: [])
    prefilter.add("git", with: ["two words"])
    #expect(prefilter.words == ["mkfs.ext4": [], "git": []])
    #expect(prefilter.texts == ["a/b"])
  }
}
