import BrinkModel
import Testing

@Suite struct `A chance as people write it` {
  @Test(arguments: [
    ("70", 70), ("70%", 70), (" 70 % ", 70), ("1", 1), ("99", 99), ("7 in 10", 70),
    ("7 out of 10", 70), ("1 in 4", 25), ("19 in 20", 95),
  ])
  func `is found`(text: String, percent: Int) throws {
    #expect(try ChanceText.percent(text) == percent)
  }

  @Test(arguments: [
    ("0", "1"), ("100", "99"), ("101", "1 to 99"), ("0.7", "type 70"), ("1 in 3", "33"),
    ("10 in 10", "99"), ("0 in 5", "1"), ("likely", "such as 80"), ("", "such as 80"),
    ("7 of 10", "such as 80"), ("70.5", "such as 80"), ("-5", "such as 80"),
  ])
  func `is refused with what to type instead`(text: String, advice: String) {
    let refusal = #expect(throws: Refusal.self) { try ChanceText.percent(text) }
    #expect(refusal?.how.contains(advice) == true, "\(String(describing: refusal))")
  }
}
