import TestSupport
import Testing

@Suite struct `A journal that was named` {
  private static let reading = [["log"], ["show", "ABCD"], ["due"], ["check", "journal"]]

  @Test(arguments: reading)
  func `and is not there is missed by a command that reads`(words: [String]) throws {
    let brink = try Brink()
    for outcome in [
      try brink.run(words), try brink.run(words + ["--journal=there"], environment: [:]),
    ] {
      #expect(outcome.status == 66)
      #expect(outcome.text == "")
      #expect(outcome.complaint.contains(": no journal there yet\n"), "\(outcome.complaint)")
    }
  }

  @Test(arguments: [["log"], ["due"], ["check", "journal"]])
  func `by nobody is empty where it would be`(words: [String]) throws {
    let outcome = try Brink().run(words, environment: ["BRINK_JOURNAL": nil])
    #expect(outcome.status == 0)
    #expect(outcome.complaint == "")
  }

  @Test(arguments: reading)
  func `and is a file cannot be read`(words: [String]) throws {
    let brink = try Brink()
    try brink.folder.write(Array("mine\n".utf8), to: "journal")
    let outcome = try brink.run(words)
    #expect(outcome.status == 74)
    #expect(!(outcome.text + outcome.complaint).contains("chmod"))
    #expect(outcome.complaint.contains("A journal is a directory"), "\(outcome.complaint)")
  }

  @Test func `is made by the first entry`() throws {
    let brink = try Brink()
    _ = try brink.run(["boundary"] + Judgment.operands)
    #expect(try brink.run("log").status == 0)
    #expect(try brink.run("check", "journal").text == "1 entry in 1 log: nothing to report\n")
  }
}
