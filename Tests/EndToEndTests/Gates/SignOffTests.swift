import TestSupport
import Testing

@Suite struct `A reviewer's sign-off` {
  private let brink: Brink

  private static let answers = [
    "change=https://example.org/shop/changes/41", "lines=180",
    "behaviour=a second run on the same day is refused", "checked=it was run, not only read",
    "seen=the second run printed: done already", "not_checked=the old clients", "signed_off=yes",
  ]

  init() throws { brink = try Brink() }

  @Test func `says what was checked, what was seen and what was not checked`() throws {
    let outcome = try brink.run(["review-signoff"] + Self.answers)
    #expect(outcome.status == 0, "\(outcome.complaint)")
    let id = try #require(brink.values("Id").first)
    let page = try brink.run("show", id).text
    for line in [
      "it was run, not only read", "the second run printed: done already", "the old clients",
      "a second run on the same day is refused",
    ] {
      #expect(page.contains(line))
    }
  }

  @Test(arguments: ["checked", "seen", "not_checked", "behaviour", "signed_off"])
  func `is held without it`(item: String) throws {
    let rest = Self.answers.filter { !$0.hasPrefix(item + "=") }
    let outcome = try brink.run(["review-signoff", "--no-input"] + rest)
    #expect(outcome.status == 1)
    #expect(brink.values("SignedOff") != ["yes"] || brink.values("Held") == ["yes"])
  }
}
