import TestSupport
import Testing

/// A journal kept in `examples/`, and how it is recorded anew.
struct KeptJournal: Sendable {
  /// Its folder in `examples/`.
  let name: String
  let record: @Sendable (ScriptedTeam) throws -> Void

  private var kept: String { "\(Checkout.path)/examples/\(name)" }

  /// Records it in a folder of its own.
  private func recorded() throws -> TestFolder {
    let folder = try TestFolder()
    try record(ScriptedTeam(journal: "\(folder.path)/journal"))
    return folder
  }

  /// Puts what is recorded today in the place of what is kept.
  func write() throws {
    let folder = try recorded()
    for words in [
      ["rm", "-rf", kept], ["rm", "-rf", "\(folder.path)/journal/.drafts"],
      ["cp", "-r", "\(folder.path)/journal", kept],
    ] {
      #expect(try Program(words[0], Array(words.dropFirst())).run().status == 0)
    }
  }

  /// Expects what is kept to be what is recorded today.
  func compare() throws {
    let folder = try recorded()
    let difference = try Program(
      "diff", ["-r", "-x", ".drafts", kept, "\(folder.path)/journal"]
    ).run()
    #expect(difference.status == 0, "\(difference.text)\(Checkout.remedy)")
  }
}
