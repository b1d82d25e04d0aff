import BrinkModel
import DisplayText

extension RuleException {
  /// `K7QX git-push-force for git push -f, until 2026-12-24, ana: why`, with the end of the line.
  func line(on day: CivilDate) -> StyledText {
    "\(id.short, .accent) \(rule) for \(scope), \(holds(on: day) ? "until" : "ended") \(until), \(by): \(why)\n"
  }
}
