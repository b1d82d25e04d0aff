import BrinkFiles
import BrinkModel
import TestSupport
import Testing

@Suite struct RemoteTests {
  private static let blob = String(repeating: "a", count: 40)

  private func tree(_ path: String, mode: String = "100644", size: String = "12") -> RemoteTree {
    RemoteTree(listing: Array("\(mode) blob \(Self.blob)    \(size)\t\(path)\0".utf8))
  }

  @Test func `a log in its place is taken`() throws {
    let found = tree("2026/11/ana.desk.k7q2fm.rec")
    let log = try #require(LogName(path: "2026/11/ana.desk.k7q2fm.rec"))
    #expect(found.logs == [log: RemoteLog(blob: Self.blob, size: 12)])
    #expect(found.refused.isEmpty)
    #expect(tree("2026/11/ana.desk~2.rec").logs.keys.first?.part == 2)
  }

  @Test(arguments: [
    "../../.ssh/a.rec", "2026/11/../../../a.b.rec", "/etc/a.b.rec", "2026/11/a/b.rec", "a.rec",
    "2026/13/a.b.rec", "2026/1/a.b.rec", "+026/11/a.b.rec", "2026/11/.a.rec", "2026/11/a..b.rec",
    "2026/11/a b.rec", "2026/11/a\nb.rec", "2026/11/a~1.rec", "2026/11/a~02.rec", "2026/11/é.rec",
    "2026/11/.git/x.rec", ".git/hooks/x.rec", "2026/11/a~9999999999999999999999.rec",
  ])
  func `a log out of its place is refused`(path: String) {
    let found = tree(path)
    #expect(found.logs.isEmpty)
    #expect(found.refused.map(\.path) == [path])
  }

  @Test(arguments: ["120000", "100755", "160000", "040000"])
  func `what is no ordinary file is refused`(mode: String) {
    let found = tree("2026/11/a.b.rec", mode: mode)
    #expect(found.logs.isEmpty && found.refused.count == 1)
  }

  @Test(arguments: ["67108865", "-", "99999999999999999999"])
  func `what is too large is refused`(size: String) {
    let found = tree("2026/11/a.b.rec", size: size)
    #expect(found.logs.isEmpty && found.refused.count == 1)
  }

  @Test(arguments: [".gitattributes", "README.md", "2026/11/a.b.rec.sh", ".git/config"])
  func `other files are left alone`(path: String) {
    #expect(tree(path) == RemoteTree())
  }

  @Test(arguments: [
    ("git@example.org:team/journal.git", "git@example.org:team/journal.git"),
    ("https://ana:secret@example.org/j.git", "https://example.org/j.git"),
    ("https://example.org/a@b/j.git", "https://example.org/a@b/j.git"),
    ("ssh://git@example.org/j.git", "ssh://example.org/j.git"), ("/srv/j.git", "/srv/j.git"),
  ])
  func `an address is shown without a password`(address: String, shown: String) {
    #expect(RemoteName.shown(address) == shown)
  }

  @Test func `an address from where one stands is one from the root`() throws {
    #expect(try RemoteName.settled("../j.git", from: "/home/ana/src") == "/home/ana/j.git")
    #expect(try RemoteName.settled("./a/j.git", from: "/") == "/a/j.git")
    #expect(try RemoteName.settled("host:j.git", from: "/x") == "host:j.git")
    #expect(try RemoteName.settled("https://h/j.git", from: "/x") == "https://h/j.git")
  }

  @Test(arguments: [
    "", "-u", "--upload-pack=x", "ext::sh -c x", "fd::7", "a b", "a\nb", "a\u{1b}b",
  ])
  func `an address that could run something is refused`(address: String) {
    #expect(throws: Fault.self) { try RemoteName.settled(address, from: "/x") }
  }

  @Test func `the name of a clone makes a safe and different log`() throws {
    var generator = SeededGenerator(seed: 7)
    let names = (0..<1000).map { _ in CloneName(random: generator.next()) }
    #expect(Set(names).count == 1000)
    for name in names {
      #expect(CloneName(name.text) == name)
      let writer = Writer(user: "ana", host: "desk").cloned(as: name)
      #expect(writer.name == "ana.desk.\(name.text)")
      #expect(LogName(path: "2026/11/\(writer.name).rec")?.writer == writer)
    }
    for (name, other) in zip(names, names.dropFirst()) {
      let before = name.preceding(random: generator.next())
      #expect(before.text < name.text && CloneName(before.text) == before && before != other)
    }
    let long = Writer(
      user: String(repeating: "u", count: 200), host: String(repeating: "h", count: 99)
    )
    .cloned(as: names[0])
    #expect(LogName(path: "2026/11/\(long.name).rec")?.writer == long)
  }

  @Test func `a clone is read back as it was kept`() throws {
    var generator = SeededGenerator(seed: 8)
    let names = (0..<3).map { _ in CloneName(random: generator.next()) }
    let clone = Clone(name: names[0], former: [names[1], names[2]], remote: "git@h:a b\\")
    #expect(Clone(clone.bytes(journal: "/home/ana/journal")) == clone)
    for damaged in ["", "Clone: k7q2fm\n", "Clone: ../../x\nRemote: r\n", "\u{0}\u{0}"] {
      #expect(Clone(Array(damaged.utf8)) == nil)
    }
  }

  @Test func `a clock ahead is known by what it said, not by what it followed`() throws {
    let ana = Writer(user: "ana", host: "desk")
    let hour: Int64 = 3_600_000
    let folder = try TestFolder()
    let ahead = try TestJournal(in: folder, user: "bo", system: .unsynced)
    try ahead.append("ahead", now: .noon.adding(milliseconds: hour))
    let right = try TestJournal(in: folder, system: .unsynced, seed: 2)
    try right.append("first")
    try right.append("follows", now: .noon)
    let theirs = try ahead.log("2026/11/bo.desk.rec")
    let skew = ClockSkew(newestOf: theirs[...], writer: ana, now: .noon)
    #expect(skew?.ahead == hour && skew?.writer == "ana.desk")
    #expect(ClockSkew(newestOf: try right.log()[...], writer: ana, now: .noon) == nil)
    #expect(
      ClockSkew(newestOf: theirs[...], writer: ana, now: .noon.adding(milliseconds: hour)) == nil)
    #expect(ClockSkew(newestOf: [], writer: ana, now: .noon) == nil)
    #expect(ClockSkew(newestOf: [0, 10, 10, 255], writer: ana, now: .noon) == nil)
  }
}
