import TestSupport
import Testing

@Suite struct `The example journal` {
  /// The weeks recorded anew, in a folder of their own.
  private func recorded() throws -> TestFolder {
    let folder = try TestFolder()
    try ExampleWeeks(team: ScriptedTeam(journal: "\(folder.path)/journal")).record()
    return folder
  }

  private static let kept = "\(Checkout.path)/examples/journal"

  @Test(.enabled(if: Checkout.isRewritten)) func `is written anew when asked`() throws {
    let folder = try recorded()
    for words in [
      ["rm", "-rf", Self.kept], ["rm", "-rf", "\(folder.path)/journal/.drafts"],
      ["cp", "-r", "\(folder.path)/journal", Self.kept],
    ] {
      #expect(try Program(words[0], Array(words.dropFirst())).run().status == 0)
    }
  }

  @Test(.disabled(if: Checkout.isRewritten)) func `is what brink records today`() throws {
    let folder = try recorded()
    let difference = try Program(
      "diff", ["-r", "-x", ".drafts", Self.kept, "\(folder.path)/journal"]
    ).run()
    #expect(difference.status == 0, "\(difference.text)\(Checkout.remedy)")
  }
}
