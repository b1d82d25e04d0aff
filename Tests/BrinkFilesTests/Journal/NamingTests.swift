import BrinkFiles
import BrinkModel
import TestSupport
import Testing

@Suite struct NamingTests {
  @Test(arguments: [
    ("ada", "desk", "ada.desk"), ("ada", "build.example.org", "ada.build.example.org"),
    ("a_b-c", "x1", "a_b-c.x1"),
  ])
  func `plain names stay as they are`(user: String, host: String, name: String) {
    #expect(Writer(user: user, host: host).name == name)
  }

  @Test(arguments: [
    "", ".", "..", "a/b", "../../etc", "a b", "a~2", "é", "a\n", ".hidden", "a..b",
    String(repeating: "x", count: 5000), "\u{0}",
  ])
  func `hostile names are made safe and stay apart`(user: String) {
    let name = Writer(user: user, host: user).name
    #expect(!name.contains("/") && !name.contains("~") && !name.hasPrefix("."))
    #expect(!name.contains("..") && name.utf8.count < 250)
    #expect(name.unicodeScalars.allSatisfy { $0.isASCII && $0.value > 0x20 })
    #expect(name != Writer(user: user + "!", host: user).name)
  }

  @Test func `the nearest place named for the journal is taken`() throws {
    let all = ["BRINK_JOURNAL": "named", "XDG_DATA_HOME": "/data", "HOME": "/home/ada"]
    func find(_ flag: String?, _ variables: [String: String], _ folders: Set<String>) throws
      -> String
    {
      try JournalLocation.find(
        flag: flag, environment: { variables[$0] }, currentDirectory: "/src/app/deep",
        isOurDirectory: folders.contains
      ).directory
    }
    let near: Set = ["/src/.brink/journal", "/.brink/journal"]
    #expect(try find("/there/", all, near) == "/there")
    #expect(try find("there", all, near) == "/src/app/deep/there")
    #expect(try find(nil, all, near) == "/src/app/deep/named")
    var variables = all
    variables["BRINK_JOURNAL"] = ""
    #expect(try find(nil, variables, near) == "/src/.brink/journal")
    #expect(try find(nil, variables, ["/.brink/journal"]) == "/.brink/journal")
    #expect(try find(nil, variables, []) == "/data/brink/journal")
    variables["XDG_DATA_HOME"] = "relative"
    #expect(try find(nil, variables, []) == "/home/ada/.local/share/brink/journal")
    variables["HOME"] = nil
    let fault = #expect(throws: Fault.self) { try find(nil, variables, []) }
    #expect(fault?.status == .badConfiguration)
    #expect(throws: Fault.self) { try find("", all, near) }
  }

  @Test func `a journal that was named is told from one that was found`() throws {
    func isNamed(_ flag: String?, _ variables: [String: String]) throws -> Bool {
      try JournalLocation.find(
        flag: flag, environment: { variables[$0] }, currentDirectory: "/src",
        isOurDirectory: { $0 == "/src/.brink/journal" }
      ).isNamed
    }
    #expect(try isNamed("there", [:]))
    #expect(try isNamed(nil, ["BRINK_JOURNAL": "/there"]))
    #expect(try !isNamed(nil, ["HOME": "/home/ada"]))
  }

  @Test func `a journal that is a file is a fault for whoever reads or writes`() throws {
    let test = try TestJournal()
    try test.folder.write([], to: "journal")
    let readings: [() throws -> Void] = [
      { _ = try test.items() }, { _ = try test.journal.check(now: .noon) { _ in } },
      { _ = try test.journal.counts(of: "Doing") }, { try test.journal.expectThere() },
    ]
    for reading in readings {
      let fault = #expect(throws: Fault.self) { try reading() }
      #expect(fault?.status == .cannotRead)
      #expect(fault?.remedy.hasPrefix("A journal is a directory") == true)
    }
    let fault = #expect(throws: Fault.self) { try test.append("first") }
    #expect(fault?.status == .cannotWrite || fault?.status == .cannotRead)
    #expect(fault?.remedy.hasPrefix("A journal is a directory") == true)
  }

  @Test func `a journal that is not there is missed by those who were told of it`() throws {
    let test = try TestJournal()
    let fault = #expect(throws: Fault.self) { try test.journal.expectThere() }
    #expect(fault?.status == .noInput)
    #expect(fault?.what == "no journal there yet")
    try test.append("first")
    try test.journal.expectThere()
  }
}
