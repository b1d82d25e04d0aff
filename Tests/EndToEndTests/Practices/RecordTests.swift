import BrinkModel
import Prompts
import TestSupport
import Testing

/// Every checklist that comes with the program, from its first question to what is read of it later.
@Suite struct `The record of a practice` {
  struct Walked: Sendable, CustomTestStringConvertible {
    let name: String
    /// The practice that is looked back at, where the checklist is walked only then.
    var about: String?
    /// Rows of the page that `brink show` prints, blanks apart.
    let says: [String]

    var testDescription: String { name }
  }

  static let all = [
    Walked(
      name: "boundary",
      says: [
        "doing drop the old index on orders",
        "owner I",
        "confidence 80",
        "pressure pressed",
        "undo takes 40 min",
        "crossed yes",
      ]),
    Walked(
      name: "mistake",
      says: [
        "first Ana",
        "next Cem",
        "what happened the nightly export counted every refund twice since Monday",
        "hotfix 3f2a91c",
        "boxes impact: it is known who was hit, how many, since when",
      ]),
    Walked(
      name: "near-miss",
      says: [
        "almost happened the cleanup nearly ran on the live orders",
        "caught by Bo read the host name aloud",
        "failure mode a day of orders deleted, no copy until night",
        "would have hit every shop with open carts",
        "action the script asks for the host",
        "action owner Ana",
      ]),
    Walked(
      name: "overload",
      says: [
        "decision roll back, or wait for the vendor",
        "table urgent page the vendor",
        "table parked the old alert",
        "keeper Bo",
        "owner Ana",
        "confirmed yes",
      ]),
    Walked(
      name: "repair",
      says: [
        "to Bo",
        "moment I cut you off twice and closed the question",
      ]),
    Walked(
      name: "retrofit",
      says: [
        "pattern I answer review comments while I am angry",
        "guardrail replies are written, and sent only after lunch",
        "witness Ana",
      ]),
    Walked(
      name: "what-broke",
      says: [
        "root cause I assumed that the lock outlived the restart",
        "unresolved risk the mail job has the same kind of lock",
      ]),
    Walked(
      name: "skill-distribution",
      says: [
        "decision traceability 1",
        "total 5",
        "band hidden fragility",
        "move owner Ana",
      ]),
    Walked(
      name: "one-to-one",
      says: [
        "here designs wait for my review",
        "your part bringing the trade-off, not the question",
      ]),
    Walked(
      name: "coaching",
      says: [
        "gap named 1",
        "band coaching",
        "gap decisions wait for a meeting",
      ]),
    Walked(
      name: "promotion",
      says: [
        "who Bo",
        "without me storage engines, on-call rota",
        "measure decisions that came back to me, fewer than two",
      ]),
    Walked(
      name: "lead-calibration",
      says: [
        "through others Bo led the migration and owned its review",
        "band shown in part",
      ]),
    Walked(
      name: "prediction",
      says: [
        "text the new index halves the median checkout time",
        "judge the weekly dashboard, p50 row",
      ]),
    Walked(
      name: "growth-plan", about: "one-to-one",
      says: [
        "changed Bo closes the search designs alone", "evidence two designs merged without me",
      ]),
    Walked(
      name: "scope-check", about: "promotion",
      says: ["measure one decision came back to me", "came back the on-call rota"]),
    Walked(
      name: "proof-review", about: "lead-calibration",
      says: [
        "through others Bo leads his third migration and teaches Chen",
        "evidence no release slipped since spring",
      ]),
    Walked(
      name: "review-signoff",
      says: [
        "lines 180",
        "checked it was run, not only read",
        "not checked the old clients",
        "signed off yes",
      ]),
    Walked(
      name: "peak-readiness",
      says: [
        "failures stock goes negative",
        "cheaper no",
        "theatre owner Ana",
      ]),
    Walked(
      name: "leader-drift",
      says: [
        "too far in the team waits for my answer",
        "guardrail one change a sprint, read one a day",
      ]),
    Walked(
      name: "untested-assumption",
      says: [
        "worked around releases avoid Fridays",
        "test owner Ana",
      ]),
    Walked(
      name: "outcome", about: "boundary",
      says: [
        "result failed as named",
        "undo took 25 min",
        "replanned support, the mobile release",
      ]),
    Walked(
      name: "look-back", about: "leader-drift",
      says: [
        "result partly",
        "changed the next drill is led by Cem",
      ]),
    Walked(
      name: "debrief", about: "retrofit",
      says: [
        "triggered two late comments on one evening",
        "keep no replies after six",
      ]),
    Walked(
      name: "mistake-follow-up", about: "mistake",
      says: [
        "hotfix 3f2a91c",
        "guardrail 9b1c044",
        "boxes prevention: it is in place, or has an owner and a day",
      ]),
  ]

  @Test func `is tested for each that comes with the program`() {
    // A claim is locked by a command of its own, which has tests of its own.
    #expect(Set(Self.all.map(\.name) + ["claim"]) == Set(BundledChecklists.all.map(\.name)))
  }

  @Test(arguments: all.map(\.name))
  func `has its price in the manual`(name: String) throws {
    let manual = try Brink().run("help", "--manual").text.replacing("\\-", with: "-")
    let rows = manual.split(separator: "\n").filter { $0.hasPrefix(name + " ") }
    #expect(rows.contains { $0.contains(" questions ") && $0.contains(" s of ") }, "\(rows)")
  }

  @Test(arguments: all)
  func `is read back in words a person would use`(walked: Walked) throws {
    let brink = try Brink()
    let script = try PracticeScript(walked.name)
    let outcome = try brink.run(try command(walked, brink), input: script.text)
    #expect(outcome.status == 0, "\(outcome.complaint)")

    let id = try #require(
      outcome.text.matches(of: /ecorded as ([0-9A-Z]{4,})/).last.map { String($0.output.1) })
    let page = try brink.run("show", id).text
    #expect(page.hasPrefix("\(script.checklist.kind.rawValue) \(id)  "), "\(page)")
    let rows = page.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
    for row in walked.says { #expect(rows.contains(row), "\(row)\n\(page)") }
    // What was typed is there, and no name that only a program would use.
    let text = rows.joined(separator: " ")
    let anchors = script.checklist.items.filter { $0.type.scale != nil }
      .flatMap(\.type.choices).map(\.text)
    for value in script.lines where Self.isVerbatim(value) && !anchors.contains(value) {
      #expect(text.contains(value), "\(page)")
    }
    if let about = walked.about {
      #expect(text.contains("of 20"), "what it is about, and of which day: \(page)")
      #expect(try brink.run("show", brink.values("Id")[0]).text.contains("Later:"), "\(about)")
    }
    for item in script.checklist.items {
      #expect(!text.contains(item.field) || !item.field.dropFirst().contains(where: \.isUppercase))
      #expect(!item.id.contains("_") || !text.contains(item.id), "\(item.id)\n\(page)")
    }
  }

  /// The command that walks it; what is looked back at is walked before.
  private func command(_ walked: Walked, _ brink: Brink) throws -> [String] {
    guard let about = walked.about else { return [walked.name] }
    var lines = try PracticeScript(about).lines
    if about == "mistake" { lines.replaceSubrange(6..., with: ["", "", "none"]) }
    let before = try brink.run([about], input: lines.map { $0 + "\n" }.joined())
    #expect(before.status == 0, "\(before.complaint)")
    return ["outcome", try #require(brink.values("Id").first)]
  }

  /// False for what is settled into something else: a day, a time, keys of choices, several parts.
  private static func isVerbatim(_ line: String) -> Bool {
    line.count > 12 && !line.contains(";") && !line.contains(",")
  }
}
