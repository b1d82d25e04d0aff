import Testing

@testable import BrinkTerminal

@Suite struct ReverseSearchTests {
  private var search = ReverseSearch(["alpha one", "beta", "alpha two", "gamma"])

  private mutating func type(_ text: String) {
    for scalar in text.unicodeScalars { search.type(scalar) }
  }

  @Test mutating func `the newest match comes first, then older ones`() {
    type("alpha")
    #expect(search.match == "alpha two")
    search.next()
    #expect(search.match == "alpha one")
    search.next()
    #expect(search.match == nil && search.hasFailed)
  }

  @Test mutating func `erasing starts over at the newest`() {
    type("alpha o")
    #expect(search.match == "alpha one")
    search.erase()
    #expect(search.match == "alpha two")
    for _ in 0..<10 { search.erase() }
    #expect(search.match == nil && !search.hasFailed && search.pattern.isEmpty)
  }

  @Test mutating func `a pattern is text, not an expression`() {
    type("a.*")
    #expect(search.match == nil && search.hasFailed)
  }
}
