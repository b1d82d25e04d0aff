import BrinkModel
import TestSupport
import Testing

@Suite struct `A change measured` {
  private func file(_ path: String, _ added: Int, _ removed: Int = 0) -> ChangedFile {
    ChangedFile(path: Array(path.utf8), lines: .init(added: added, removed: removed))
  }

  @Test func `is read from records that end in NUL, renames and binary files among them`() throws {
    let bytes = Array("3\t1\ta\tb\nc\0-\t-\tlogo.png\0".utf8) + Array("0\t2\t\0old\0new\0".utf8)
    let files = try #require(NumberedStatistics.read(bytes))
    #expect(files.map(\.name) == ["a\tb\nc", "logo.png", "new"])
    #expect(files.map { $0.lines?.sum } == [4, nil, 2])
    #expect(
      files.map { $0.before.map { String(decoding: $0, as: UTF8.self) } } == [nil, nil, "old"])
    #expect(NumberedStatistics.read([]) == [])
  }

  @Test func `keeps the bytes of a name that is no text`() {
    #expect(NumberedStatistics.read(Array("1\t0\t".utf8) + [0xff, 0])?.first?.path == [0xff])
  }

  @Test(arguments: [
    "3\t1\ta", "3\ta\0", "3\t-\ta\0", "x\t1\ta\0", "3\t1\t\0old\0", "3\t1\t\0old\0\0",
    "9999999999999\t1\ta\0", "-1\t0\ta\0", "\t\ta\0",
  ])
  func `is refused where the records are not whole`(text: String) {
    #expect(NumberedStatistics.read(Array(text.utf8)) == nil)
  }

  @Test func `never fails on bytes of any sort`() {
    var random = SeededGenerator(seed: 7)
    let alphabet = Array("0123-\t\t\0\0aé".utf8)
    for _ in 0..<2000 {
      let bytes = (0..<Int.random(in: 0..<24, using: &random)).map { _ in
        alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
      }
      for file in NumberedStatistics.read(bytes) ?? [] { #expect(!file.path.contains(0)) }
    }
  }

  @Test func `is within at the ceiling and over it by what is above`() {
    let at = ReviewEnvelope([file("a", 300), file("b", 100, 100)], ceiling: 500)
    #expect(at.isWithin)
    #expect(at.over == 0)
    let above = ReviewEnvelope([file("a", 300), file("b", 100, 101)], ceiling: 500)
    #expect(!above.isWithin)
    #expect(above.over == 1)
    #expect(above.counted.map(\.name) == ["a", "b"])
    #expect(ReviewEnvelope([], ceiling: 1).isWithin)
  }

  @Test(arguments: [
    "package-lock.json", "web/yarn.lock", "Cargo.lock", "go.sum", "Package.resolved", "a/b.min.js",
    "api/user.pb.go", "user_generated.rs", "model.generated.cs", "x.snap", "vendor/a/b.c",
    "web/node_modules/x/index.js", "dist/app.js", "flake.lock",
  ])
  func `does not count what a program wrote`(path: String) {
    let envelope = ReviewEnvelope([file(path, 9000), file("a.swift", 2)], ceiling: 500)
    #expect(envelope.lines == 2)
    #expect(envelope.generated.map(\.name) == [path])
  }

  @Test(arguments: [
    "vendor.swift", "distance/a.swift", "src/lock.json", "snap.md", "package.json", "src/dist.js",
    "regenerated.swift",
  ])
  func `counts what only sounds like it`(path: String) {
    #expect(ReviewEnvelope([file(path, 3)], ceiling: 500).lines == 3)
  }

  @Test func `goes by what the attributes say before it goes by names`() throws {
    let answer =
      ["vendor/own.c", "unset", "schema.sql", "set", "yarn.lock", "unspecified", "b.c", "false"]
    let fields = stride(from: 0, to: answer.count, by: 2).flatMap {
      [answer[$0], GeneratedMarks.attribute, answer[$0 + 1]]
    }
    let marks = try #require(GeneratedMarks.read(Array(fields.map { $0 + "\0" }.joined().utf8)))
    let envelope = ReviewEnvelope(
      [file("vendor/own.c", 1), file("schema.sql", 10), file("yarn.lock", 100), file("b.c", 1000)],
      marks: marks, ceiling: 500)
    #expect(envelope.lines == 1001)
    #expect(envelope.generated.map(\.name) == ["yarn.lock", "schema.sql"])
    #expect(GeneratedMarks.read(Array("a\0b\0".utf8)) == nil)
  }

  @Test func `names the folders it touches, the one a file left too`() {
    let moved = ChangedFile(
      path: Array("src/new/a".utf8), before: Array("lib/a".utf8), lines: .init(added: 0, removed: 0)
    )
    let envelope = ReviewEnvelope(
      [moved, file("README.md", 1), file("vendor/x", 1)], ceiling: 500)
    #expect(envelope.leafFolders == [".", "lib", "src/new"])
    #expect(envelope.topFolders == [".", "lib", "src"])
  }

  @Test func `says when it decides itself what is set apart`() {
    #expect(ReviewEnvelope([file("sub/.gitattributes", 1)], ceiling: 9).changesAttributes)
    #expect(!ReviewEnvelope([file("x.gitattributes", 1)], ceiling: 9).changesAttributes)
  }
}

@Suite struct `The branch a change goes to` {
  private func refs(_ branch: String?, _ upstream: String?, _ remoteHead: String?) -> [String] {
    BaseGuess.candidates(branch: branch, upstream: upstream, remoteHead: remoteHead).map(\.ref)
  }

  @Test func `is what the branch follows`() {
    #expect(
      refs("refs/heads/fix", "refs/remotes/origin/develop", "refs/remotes/origin/main").first
        == "refs/remotes/origin/develop")
  }

  @Test func `is not the branch's own copy on the remote`() {
    #expect(
      refs("refs/heads/fix/a", "refs/remotes/origin/fix/a", "refs/remotes/origin/trunk").first
        == "refs/remotes/origin/trunk")
    #expect(refs("refs/heads/a", "refs/remotes/o/fix/a", nil).first == "refs/remotes/o/fix/a")
  }

  @Test func `is never the branch itself`() {
    #expect(
      refs("refs/heads/main", nil, nil)
        == ["refs/remotes/origin/main", "refs/remotes/origin/master", "refs/heads/master"])
  }

  @Test func `is not the measured commit itself where no branch is known`() {
    let candidates = BaseGuess.candidates(branch: nil, upstream: nil, remoteHead: nil)
    #expect(candidates.filter(\.mayBeTheSame).allSatisfy { $0.ref.hasPrefix("refs/remotes/") })
    #expect(
      candidates.filter { !$0.mayBeTheSame }.map(\.ref) == ["refs/heads/main", "refs/heads/master"])
  }
}
