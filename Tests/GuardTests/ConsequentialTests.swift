import Guard
import TestSupport
import Testing

@Suite("Consequential commands")
struct ConsequentialTests {
  private static let domains = [
    "clouds", "composed", "containers", "databases", "files", "git", "infrastructure", "mail",
    "network",
    "packages", "platforms", "publishing", "services",
  ]

  @Test(arguments: domains) func `are held however they are typed`(domain: String) throws {
    let path = "\(Checkout.path)/Tests/GuardTests/Corpus/consequential/\(domain).txt"
    let lines = try Program("cat", [path]).run().text.split(separator: "\n")
    let missed = lines.filter { !BundledPacks.guardian.judge(Array($0.utf8)).isHeld }
    #expect(lines.count > 20)
    #expect(missed.isEmpty, "not held:\n\(missed.joined(separator: "\n"))")
  }
}
