import Rec
import Testing

@Suite struct TolerantReadingTests {
  @Test func `lines are counted from one, for records and fields`() {
    let read = Reading("# about\n\nA: 1\n+ 2\nB: 3\n \t\n# c\nA: 4\\\n\n+ 5\nB: 6\n")
    #expect(read.located.map(\.lines) == [[3, 5], [8, 11]])
    #expect(read.records.map { $0["A"] } == ["1\n2", "4\n5"])
  }

  @Test(arguments: [
    ("A: 1\n\nbad line\nB: 2\n\nC: 3\n", [3], 2), ("+ 1\n\nC: 3\n", [1], 1),
    ("A: 1\n# c\n+ 2\n\nC: 3\n", [3], 1), (": 1\n\nC: 3\n", [1], 1), ("A\n", [1], 0),
    ("A: 1\n  # c\n\nC: 3\n", [2], 1), ("A: 1\\", [1], 0), ("A b: 1\n\nC: 3", [1], 1),
  ])
  func `a malformed record is skipped alone`(text: String, lines: [Int], records: Int) {
    let read = Reading(text)
    #expect(read.faults.map(\.line) == lines)
    #expect(read.records.count == records)
  }

  @Test func `both sides of a conflict are read`() {
    let read = Reading(
      "A: 1\n<<<<<<< HEAD\nA: 2\n||||||| base\n=======\nA: 3\n\n>>>>>>> other\nA: 4\n")
    #expect(read.records.map { $0["A"] } == ["1", "2", "3", "4"])
    #expect(read.faults.map(\.line) == [2, 4, 5, 8])
  }

  @Test func `runs of NUL spoil no record beside them`() {
    let zeros = String(repeating: "\u{0}", count: 300)
    let read = Reading("A: 1\n\(zeros)A: 2\n\nA: 3\n\(zeros)")
    #expect(read.records.map { $0["A"] } == ["1", "2", "3"])
    #expect(read.faults.map(\.line) == [2, 5])
    #expect(Reading("A: 1\(zeros)\n\nA: 2").records.map { $0["A"] } == ["2"])
  }

  @Test func `files of other systems are read`() {
    let read = Reading("\u{feff}A: 1\r\n+ 2\r\n\r\nA: 3\r\n")
    #expect(read.records.map { $0["A"] } == ["1\n2", "3"])
    #expect(read.faults.map(\.what.isEmpty) == [false])
  }

  @Test func `bytes that are not UTF-8 are shown and said`() {
    let read = Reading(Array("A: x".utf8) + [0xff, 0xc3] + Array("y\n\nB: z\n".utf8))
    #expect(read.records.map { $0["A"] ?? $0["B"] } == ["x\u{fffd}\u{fffd}y", "z"])
    #expect(read.located.map(\.isRepaired) == [true, false])
  }

  @Test func `a comment that ends in a backslash joins nothing`() {
    #expect(Reading("A: 1\n# c\\\n\nB: 2\n").records.count == 2)
    #expect(Reading("A: 1\\\n# c\\\n\nB: 2\n").records.count == 1)
  }

  @Test func `descriptors are told from records`() {
    let read = Reading("%rec: X\n%key: A\n\nA: 1\n")
    #expect(read.located.map(\.isDescriptor) == [true, false])
  }
}
