import TestSupport
import Testing

@Suite struct `The example journal` {
  private static let weeks = KeptJournal(name: "journal") { try ExampleWeeks(team: $0).record() }
  private static let trials = KeptJournal(name: "trials") {
    _ = try ExampleTrials(team: $0).record()
  }

  @Test(.enabled(if: Checkout.isRewritten)) func `is written anew when asked`() throws {
    try Self.weeks.write()
    try Self.trials.write()
  }

  @Test(.disabled(if: Checkout.isRewritten)) func `is what brink records today`() throws {
    try Self.weeks.compare()
  }

  @Test(.disabled(if: Checkout.isRewritten))
  func `of a claim's forty cycles is what brink records today`() throws {
    try Self.trials.compare()
  }
}
