import BrinkFiles
import BrinkModel
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
        isOurDirectory: folders.contains)
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
}
