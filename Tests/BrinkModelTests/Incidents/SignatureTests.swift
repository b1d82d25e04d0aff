import BrinkModel
import Rec
import Testing

@Suite struct `A failure signature` {
  private func story(_ signature: String, service: String = "checkout") throws -> IncidentStory {
    var story = try IncidentStory(Opening(title: "x", services: [service]))
    try story.tell("ana", RunbookNote([.signature: signature]))
    return story
  }

  private func matches(_ text: String, _ earlier: String, service: String = "cart") throws
    -> [SignatureMatch]
  {
    SignatureMatch.matches(
      text, services: [service], among: [try story(earlier).incident()])
  }

  @Test func `is recognised in other words, numbers and endings`() throws {
    let found = try matches(
      "500s in checkout, the replica lagged 90 s",
      "checkout answers 500 while the replica lags by 40 s")
    #expect(found.count == 1)
    #expect(found.first?.shared == ["500s", "checkout", "replica", "lagged"])
    #expect(found.first?.likeness == 88)
  }

  @Test func `is not recognised by one word, or by words every failure has`() throws {
    #expect(try matches("checkout shows old prices", "checkout answers 500").isEmpty)
    #expect(try matches("it failed again after the deploy", "it failed after the backup").isEmpty)
  }

  @Test func `needs less to be recognised in the same service`() throws {
    let earlier = "login page times out when the session store is full"
    let new = "session store evicts guest carts, login broken"
    #expect(try matches(new, earlier).isEmpty)
    #expect(try matches(new, earlier, service: "checkout").count == 1)
  }

  @Test func `is found in how a step was said to fail at the boundary`() throws {
    var other = try IncidentStory()
    try other.add(
      "bo", .decision, [("Doing", "move the index"), ("Failure", "checkout times out on orders")],
      inside: false)
    let found = SignatureMatch.matches(
      "checkout timeouts on orders", among: [], decisions: [other.entries[1]])
    #expect(found.map(\.isDecision) == [true])
  }

  @Test func `does not resemble itself`() throws {
    let story = try story("checkout answers 500")
    let own = SignatureMatch.matches(
      "checkout answers 500", among: [try story.incident()], except: story.id)
    #expect(own.isEmpty)
  }
}
