import BrinkFiles
import BrinkModel

extension Session {
  /// How often each rule of the guard asked, by its id, and what came of it.
  func guardUses() throws(Fault) -> [String: RuleUse] {
    RuleUse.all(in: try journal().entries(matching: EntryFilter(kinds: RuleUse.kinds)))
  }
}

extension RuleUse {
  /// `crossed 9, held 0, median 3 s`.
  var words: String {
    let passed = passed == 0 ? "" : ", passed unasked \(passed)"
    return "crossed \(crossed), held \(held)\(passed)"
      + (medianSeconds.map { ", median \($0) s" } ?? "")
  }
}
