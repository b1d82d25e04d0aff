import BrinkModel
import Rec
import Testing

private let nothing = String(repeating: "0", count: 40)
private let old = String(repeating: "a", count: 40)
private let new = String(repeating: "b", count: 40)

private func ref(_ name: String, from: String = old, to: String = new) throws -> PushedRef {
  try #require(PushedRef(line: "\(to == nothing ? "(delete)" : name) \(to) \(name) \(from)"))
}

@Suite struct `A line of a push` {
  @Test func `is read as git writes it`() throws {
    let ref = try #require(PushedRef(line: "HEAD~2 \(new) refs/heads/fix/typo \(nothing)"))
    #expect(ref.isNew && !ref.isDeletion && !ref.isTag)
    #expect(ref.shortName == "fix/typo")
    #expect(try self.ref(deleting: "refs/tags/v1").isDeletion)
  }

  private func ref(deleting name: String) throws -> PushedRef {
    try BrinkModelTests.ref(name, to: nothing)
  }

  @Test(arguments: [
    "", "a b c d", "main \(new) refs/heads/main", "main \(new)  \(old)",
    "main \(new) refs/heads/main \(old) more", "main \(new) refs/heads/main --upload-pack",
    "main \(new.uppercased()) refs/heads/main \(old)",
    "main \(new) refs/heads/main \(old)\r", "main\t\(new)\trefs/heads/main\t\(old)",
  ])
  func `is refused where it is anything else`(line: String) {
    #expect(PushedRef(line: line) == nil)
  }

  @Test func `may have hashes of 64 digits`() {
    let long = String(repeating: "c", count: 64)
    #expect(PushedRef(line: "main \(long) refs/heads/main \(long)") != nil)
  }
}

@Suite struct `A push` {
  private let protected = ProtectedNames(["main", "release/*", "refs/tags/v*"])

  private func concern(_ ref: PushedRef, _ ancestry: Ancestry = .forward) -> PushConcern? {
    PushConcern.about(ref, protecting: protected) { _ in ancestry }
  }

  @Test func `that only adds needs no decision`() throws {
    #expect(concern(try ref("refs/heads/fix")) == nil)
    #expect(concern(try ref("refs/heads/fix", from: nothing)) == nil)
    #expect(concern(try ref("refs/tags/beta", from: nothing)) == nil)
    #expect(concern(try ref("refs/heads/main", from: new)) == nil)
    #expect(concern(try ref("refs/heads/gone", from: nothing, to: nothing)) == nil)
  }

  @Test func `that loses something needs one`() throws {
    #expect(concern(try ref("refs/heads/fix"), .rewritten) == .rewrites)
    #expect(concern(try ref("refs/heads/fix", to: nothing)) == .deletes)
    #expect(concern(try ref("refs/tags/beta", to: nothing)) == .deletes)
    #expect(concern(try ref("refs/tags/beta")) == .movesTag)
    #expect(concern(try ref("refs/notes/commits"), .rewritten) == .rewrites)
  }

  @Test func `about which nobody can tell needs one, whatever the reason`() throws {
    for doubt in [PushConcern.Doubt.notFetched, .shallow, .noAnswer] {
      #expect(concern(try ref("refs/heads/fix"), .unknown(doubt)) == .unsure(doubt))
    }
  }

  @Test func `to a protected name needs one, a new name too`() throws {
    #expect(concern(try ref("refs/heads/main")) == .protected(by: "main"))
    #expect(concern(try ref("refs/heads/release/2", from: nothing)) == .protected(by: "release/*"))
    #expect(concern(try ref("refs/tags/v2", from: nothing)) == .protected(by: "refs/tags/v*"))
    #expect(concern(try ref("refs/heads/main2")) == nil)
    #expect(concern(try ref("refs/tags/main", from: nothing)) == nil)
  }

  @Test func `asks about the past only where it matters`() throws {
    for free in [
      try ref("refs/heads/fix", from: nothing), try ref("refs/heads/fix", to: nothing),
      try ref("refs/tags/beta"), try ref("refs/heads/fix", from: new),
    ] {
      _ = PushConcern.about(free, protecting: protected) { _ in
        Issue.record("asked about \(free)")
        return .forward
      }
    }
  }
}

@Suite struct `A protected name` {
  @Test(arguments: [
    ("main", "main", true), ("main", "mainly", false), ("*", "a/b", true), ("r*e", "release", true),
    ("r*e", "releases", false), ("*a*b*", "xaxb", true), ("*a*b*", "xbxa", false), ("", "", true),
    ("a?", "ab", false), ("**", "", true),
  ])
  func `is matched with stars and nothing else`(pattern: String, name: String, isMatched: Bool) {
    let names = ProtectedNames([pattern])
    #expect((names.pattern(matching: "refs/heads/" + name) == pattern) == isMatched)
  }

  @Test func `cannot be made to take long`() {
    let hostile = ProtectedNames([String(repeating: "a*", count: 400) + "b"])
    #expect(
      hostile.pattern(matching: "refs/heads/" + String(repeating: "a", count: 4000)) == nil)
  }
}

@Suite struct `A decision about a push` {
  private func covers(
    _ fields: [String: String], _ name: String, among branches: [String] = []
  ) throws -> Bool {
    let at = Timestamp(milliseconds: 1_795_860_000_000, offset: 0)
    let entry = Entry(
      id: EntryID(milliseconds: at.milliseconds, high: 0, low: 1), at: at, kind: .decision,
      by: "Ana", fields: fields.map { Field($0.key, $0.value) })
    return PushDecision.covers(entry, try ref(name), among: branches)
  }

  @Test func `names the branch, in any case and anywhere in what is said`() throws {
    #expect(try covers(["Doing": "overwrite Release/2."], "refs/heads/release/2"))
    #expect(
      try covers(
        ["Doing": "tidy up", "Sentence": "Ana owns it; fails if main is lost"], "refs/heads/main"))
    #expect(try covers(["Command": "git push origin +fix:release/2"], "refs/heads/release/2"))
    #expect(try covers(["Command": "git push origin :refs/heads/old"], "refs/heads/old"))
  }

  @Test func `or says that it is a push, and of no other branch`() throws {
    let branches = ["main", "fix", "release/2"]
    #expect(try covers(["Command": "git push --force"], "refs/heads/main", among: branches))
    #expect(try covers(["Doing": "a force-push"], "refs/heads/fix", among: branches))
    #expect(
      try !covers(["Command": "git push --force origin fix"], "refs/heads/main", among: branches))
    #expect(try !covers(["Doing": "push fix"], "refs/heads/main", among: branches))
  }

  @Test func `is not any decision`() throws {
    #expect(try !covers(["Doing": "drop the old index"], "refs/heads/main"))
    #expect(
      try !covers(["Doing": "mainly cosmetic", "Sentence": "maintain it"], "refs/heads/main"))
    #expect(try !covers(["Sentence": "Ana owns it; a push may be lost"], "refs/heads/main"))
    #expect(try !covers([:], "refs/heads/main"))
  }
}

@Suite struct `A hook's file` {
  @Test(arguments: GitHook.allCases)
  func `is known again as it was written`(hook: GitHook) {
    for madeFolder in [true, false] {
      let script = GitHookScript(hook, flags: ["--protect=it's *"], madeFolder: madeFolder)
      #expect(GitHookScript.read(Array(script.text.utf8), of: hook) == .ours(script))
      #expect(GitHookScript.read(Array((script.text + "echo more\n").utf8), of: hook) == .edited)
      #expect(GitHookScript.read(Array(script.text.utf8.dropLast(3)), of: hook) == .edited)
    }
  }

  @Test func `of somebody else is none of ours`() {
    for text in ["", "#!/bin/sh\n", "#!/bin/sh\n# brink guard git run pre-push\n", "\u{7f}ELF"] {
      #expect(GitHookScript.read(Array(text.utf8), of: .prePush) == .foreign)
    }
  }
}
