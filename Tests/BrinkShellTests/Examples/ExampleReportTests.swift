import TestSupport
import Testing

/// What is built from the example journal: the retrospective as a page and as Markdown, the
/// postmortem, a replay, and the picture in the README.
@Suite struct `The example reports` {
  private static let folder = "\(Checkout.path)/examples"

  /// Eight weeks, seen on the Monday after.
  private static let period = ["--since", "2026-09-21", "--until", "2026-11-15"]
  private static let now = "2026-11-16T09:00:00.000+01:00"

  /// Each file and the words that make it.
  private static let files: [(name: String, words: [String])] = [
    ("retro.md", ["report", "retro"] + period), ("retro.html", ["report", "retro"] + period),
    ("postmortem.md", ["report", "incident", "checkout"]),
    ("checkout.cast", ["report", "incident", "checkout"]),
  ]

  /// Makes them all in a folder; gives what each holds.
  private func made(in folder: TestFolder) throws -> [(name: String, text: [UInt8])] {
    let team = ScriptedTeam(journal: "\(Self.folder)/journal")
    func made(_ name: String, _ words: [String]) throws -> [UInt8] {
      try team.run(
        "ana", on: "desk", at: Self.now, words + ["-o", "\(folder.path)/\(name)"], typing: [])
      return try folder.bytes(name)
    }
    let page = try made("postmortem.html", ["report", "incident", "checkout"])
    try folder.write(
      Array(try picture(in: String(decoding: page, as: UTF8.self)).utf8), to: "checkout.svg")
    return try Self.files.map { name, words in (name, try made(name, words)) }
      + [("checkout.svg", try folder.bytes("checkout.svg"))]
  }

  /// The first drawing of a page as a file of its own, with the page's style in it.
  private func picture(in page: String) throws -> String {
    let sheet = try #require(page.firstMatch(of: /(?s)<style>(.*?)<\/style>/)).output.1
    let drawing = try #require(page.firstMatch(of: /(?s)<svg([^>]*)>(.*?<\/svg>)/)).output
    let space = drawing.1.contains("xmlns=") ? "" : " xmlns=\"http://www.w3.org/2000/svg\""
    return "<svg\(drawing.1)\(space)><style>\(sheet)</style>\(drawing.2)\n"
  }

  @Test(.enabled(if: Checkout.isRewritten)) func `are written anew when asked`() throws {
    let folder = try TestFolder()
    for (name, _) in try made(in: folder) {
      #expect(try Program("cp", ["\(folder.path)/\(name)", Self.folder]).run().status == 0)
    }
  }

  @Test(.disabled(if: Checkout.isRewritten)) func `are what brink writes today`() throws {
    let folder = try TestFolder()
    for (name, text) in try made(in: folder) {
      let kept = try Program("cat", ["\(Self.folder)/\(name)"]).run().output
      #expect(kept == text, "\(name) differs. \(Checkout.remedy)")
    }
  }
}
