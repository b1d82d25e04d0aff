import BrinkTerminal
import Glibc
import TestSupport
import Testing

@Suite struct HistoryTests {
  @Test(arguments: ["plain", "back\\slash\\n", "two\nlines\r\nthree", "漢字 🙂", "trailing blank "])
  func `an answer comes back as it was given`(answer: String) throws {
    let home = try TemporaryDirectory()
    LineHistory(path: home.path + "/h").add(answer)
    #expect(LineHistory(path: home.path + "/h").answers == [answer])
  }

  @Test func `no answer is kept twice, nor an empty one, nor one behind a blank`() throws {
    let home = try TemporaryDirectory()
    let history = LineHistory(path: home.path + "/h")
    for answer in ["a", "b", "a", "", " secret", "\tsecret", "\n"] { history.add(answer) }
    #expect(history.answers == ["b", "a"])
  }

  @Test func `the newest answers are kept when there are too many`() throws {
    let home = try TemporaryDirectory()
    let history = LineHistory(path: home.path + "/h", limit: 10)
    for number in 1...95 { history.add("answer \(number)") }
    #expect(history.answers == (86...95).map { "answer \($0)" })
    let lines = try #require(home.read("h")).split(separator: "\n").count
    #expect(lines < 20)
    var status = stat()
    #expect(stat(home.path + "/h", &status) == 0 && status.st_mode & 0o777 == 0o600)
  }

  @Test(arguments: [nil, "/nonexistent/h", "/dev/null", "/"])
  func `without a file answers are remembered`(path: String?) {
    let history = LineHistory(path: path, limit: 2)
    for answer in ["one", "two", "three"] { history.add(answer) }
    #expect(history.answers == ["two", "three"])
  }

  @Test func `a link is not followed`() throws {
    let home = try TemporaryDirectory()
    try home.write("", to: "target")
    symlink(home.path + "/target", home.path + "/h")
    LineHistory(path: home.path + "/h").add("answer")
    #expect(home.read("target") == "")
  }

  @Test func `garbage is passed over and a torn line stays alone`() throws {
    let home = try TemporaryDirectory()
    try home.write("good\n\n\u{0}nul\n\\\nalso good\ntorn", to: "h")
    let history = LineHistory(path: home.path + "/h")
    history.add("new")
    #expect(history.answers == ["good", "also good", "torn", "new"])
  }

  @Test func `writers at the same time lose nothing, also while the file is shortened`()
    async throws
  {
    let home = try TemporaryDirectory()
    let path = home.path + "/h"
    await withTaskGroup { group in
      for writer in 0..<4 {
        group.addTask {
          let history = LineHistory(path: path, limit: 150)
          for number in 0..<100 { history.add("writer \(writer) number \(number)") }
        }
      }
    }
    let answers = LineHistory(path: path, limit: 150).answers
    #expect(answers.count == 150 && Set(answers).count == 150)
    for writer in 0..<4 {
      let numbers = answers.filter { $0.hasPrefix("writer \(writer) ") }
        .compactMap { $0.split(separator: " ").last.flatMap { Int($0) } }
      #expect(numbers == numbers.sorted())
      if let first = numbers.first { #expect(numbers == Array(first..<(first + numbers.count))) }
    }
  }
}
