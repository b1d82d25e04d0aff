import BrinkShell
import Guard
import Hooks
import TestSupport
import Testing

@Suite struct `The text of a hook` {
  private static func prefilter() -> Prefilter {
    var prefilter = Prefilter()
    prefilter.add(Glob("rm"), [])
    prefilter.add(Glob("git"), [[.texts([" push "], ignoringCase: false), .letter("f")]])
    prefilter.add(Glob("it's \\ $HOME"), [])
    return prefilter
  }

  @Test(arguments: HookTemplate.allCases)
  func `has nothing left to fill in and is read by its shell without a complaint`(
    template: HookTemplate
  ) throws {
    let text = HookText(template, own: Self.prefilter()).text
    #expect(!text.contains(/@[A-Z]+@/))
    let flags = template == .fish ? ["--no-config", "--no-execute"] : ["-n"]
    let outcome = try Program(template.rawValue, flags).run(input: Array(text.utf8))
    #expect(outcome.status == 0 && outcome.complaint.isEmpty, "\(outcome.complaint)")
  }

  @Test(arguments: HookTemplate.allCases)
  func `does nothing in a shell that nobody types in`(template: HookTemplate) throws {
    let text =
      HookText(template, own: Self.prefilter()).text + "\necho \"[$BRINK_GUARD_VERSION]\"\n"
    let flags = template == .fish ? ["--no-config"] : template == .zsh ? ["-f"] : ["--norc"]
    let outcome = try Program(template.rawValue, flags).run(input: Array(text.utf8))
    #expect(outcome.text == "[]\n" && outcome.complaint.isEmpty, "\(outcome.complaint)")
  }

  @Test func `has another version when the rules are others`() {
    let one = HookText(.bash, own: Self.prefilter()).version
    var more = Self.prefilter()
    more.add(Glob("dd"), [])
    #expect(HookText(.bash, own: more).version != one)
    #expect(HookText(.bash, own: Self.prefilter()).version == one)
    #expect(HookText(.bash, own: more).text.contains(HookText(.bash, own: more).version))
  }

  @Test func `leaves a key that somebody bound in the searches of zsh`() throws {
    let hook = HookText(.zsh, own: Prefilter()).text
      .replacing("if [[ ! -o interactive || ! -t 0 ]]; then", with: "if false; then")
    let script = "bindkey -M isearch '^M' accept-search\n\(hook)\nbindkey -M isearch\n"
    let outcome = try Program("zsh", ["-f"]).run(input: Array(script.utf8))
    #expect(outcome.text.contains("\"^M\" accept-search\n"), "\(outcome.complaint)")
    #expect(outcome.text.contains("\"^J\" __brink_guard_end_search\n"))
  }
}
