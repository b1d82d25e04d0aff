import Guard
import TestSupport
import Testing

@Suite("Everyday commands")
struct EverydayTests {
  @Test func `there are five thousand of them, and at most a third was put together`() throws {
    let written = Set(try EverydayCommands.read(EverydayCommands.handWritten).map(\.text))
    let composed = Set(try EverydayCommands.read(EverydayCommands.composed).map(\.text))
    #expect(written.union(composed).count >= 5_000)
    #expect(composed.subtracting(written).count * 2 <= written.count)
  }

  @Test func `fewer than one in a thousand is held`() throws {
    let commands = try EverydayCommands.read(
      EverydayCommands.handWritten + EverydayCommands.composed)
    let held = commands.compactMap { command -> String? in
      let verdict = BundledPacks.guardian.judge(Array(command.text.utf8))
      guard verdict.isHeld else { return nil }
      let rules = verdict.matches.map(\.rule.id).joined(separator: ", ")
      return "\(command.place): \(command.text)   (\(rules))"
    }
    #expect(
      held.count * 1_000 < commands.count,
      "\(held.count) of \(commands.count) held:\n\(held.joined(separator: "\n"))")
  }

  @Test func `hardly any gets a line, either`() throws {
    let commands = try EverydayCommands.read(
      EverydayCommands.handWritten + EverydayCommands.composed)
    let nudged = commands.filter {
      BundledPacks.guardian.judge(Array($0.text.utf8)).level == .nudge
    }
    let lines = nudged.map { "\($0.place): \($0.text)" }.joined(separator: "\n")
    #expect(nudged.count * 100 < commands.count, "\(nudged.count) nudged:\n\(lines)")
  }

  @Test func `what the script puts together is what is in the file`() throws {
    let path = "\(Checkout.path)/Tests/GuardTests/Corpus"
    let fresh = try Program("python3", ["\(path)/compose", "--print"]).run().text
    let kept = try Program("cat", ["\(path)/everyday/composed.txt"]).run().text
    #expect(fresh == kept, "run Tests/GuardTests/Corpus/compose and look at the difference")
  }
}
