import Prose
import Testing

@Suite struct PartReaderTests {
  private let reader = PartReader()

  @Test(arguments: [
    "", " ", "-", "n/a", "tbd", "?", "nobody", "we", "the team", "ops", "someone", "everyone",
  ]) func `an owner that names nobody is asked for again`(text: String) {
    #expect(reader.judge(owner: text) != nil)
  }

  @Test(arguments: [
    "me", "I", "Ravi", "ravi", "Dr. Will Grace", "@tk", "李娜", "Hope", "the one on call, Ines",
    "zx81", "my sister Ana",
  ]) func `any other owner is taken at the person's word`(text: String) {
    #expect(reader.judge(owner: text) == nil)
  }

  @Test(arguments: ["", "-", "n/a", "tbd", "?", "...", "none", "asdf"])
  func `a failure that says nothing is asked for again`(text: String) {
    #expect(reader.judge(failure: text) != nil)
  }

  @Test(arguments: ["it rains", "something odd", "502s", "two people hold seat 14C", "数据丢失"])
  func `any other failure is taken at the person's word`(text: String) {
    #expect(reader.judge(failure: text) == nil)
  }
}
