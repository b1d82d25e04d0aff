import BrinkFiles
import BrinkModel
import Glibc
import TestSupport
import Testing

@Suite struct `A runbook's file` {
  private let folder: TestFolder

  init() throws {
    folder = try TestFolder()
  }

  private func fault(_ bytes: [UInt8], named name: String = "R.md") throws -> Fault? {
    try folder.write(bytes, to: name)
    return fault(at: name)
  }

  private func fault(at name: String) -> Fault? {
    do {
      _ = try RunbookFile.read("\(folder.path)/\(name)")
      return nil
    } catch {
      return error
    }
  }

  @Test(
    arguments: [
      ([], "is empty"), (Array(" \n\n".utf8), "is empty"),
      (Array("# Only words\n\n- and a bullet\n".utf8), "has no steps"),
      (Array("```\n- [ ] fenced\n```\n".utf8), "has no steps"),
      (Array("1. x\n\u{7f}ELF\u{0}".utf8), "is not a text"),
      ([0xff, 0xfe, 0x2d, 0x00, 0x20, 0x00], "is not a text"),
    ] as [([UInt8], String)])
  func `that cannot be walked says where, why and what to do`(bytes: [UInt8], what: String) throws {
    let fault = try #require(try fault(bytes))
    #expect(fault.what.hasPrefix(what))
    #expect(fault.place.hasPrefix("\(folder.path)/R.md"))
    #expect(fault.status == .badData)
    #expect(!fault.remedy.isEmpty)
  }

  @Test func `that is too large says so`() throws {
    let bytes = [UInt8](repeating: 0x78, count: RunbookFile.largestSize + 1)
    #expect(try fault(bytes)?.what == "is larger than 4 MiB")
  }

  @Test func `that is not there, or is no file, is told apart`() throws {
    try folder.makeFolder("d.md")
    #expect(fault(at: "none.md")?.status == .noInput)
    #expect(fault(at: "d.md")?.what == "is no file")
  }

  @Test func `the line of what makes it binary is named`() throws {
    #expect(try fault(Array("1. x\n\u{1}\n".utf8))?.place == "\(folder.path)/R.md:2")
  }

  @Test func `in another encoding than UTF-8 is read all the same`() throws {
    try folder.write(Array("- [ ] caf".utf8) + [0xe9, 0x0a], to: "R.md")
    let file = try RunbookFile.read("\(folder.path)/R.md")
    #expect(file.runbook.steps.map(\.text) == ["caf\u{fffd}"])
  }

  @Test func `is the same through a link, and its digest is the one sha256sum gives`() throws {
    try folder.write(Array("- [ ] a\n".utf8), to: "R.md")
    #expect(symlink("R.md", "\(folder.path)/link.md") == 0)
    let file = try RunbookFile.read("\(folder.path)/link.md")
    #expect(file.path.hasSuffix("link.md"))
    #expect(file.resolved.hasSuffix("/R.md"))
    let sum = try Program("sha256sum", [file.resolved]).run()
    #expect(sum.text.hasPrefix(file.digest + " "))
  }

  @Test(arguments: [
    ("a.md", "name: x", true), ("A.MARKDOWN", "", true), ("a.yml", "- [ ] x", false),
    ("a.yaml", "# x", false), ("RELEASE", "# x\n- [ ] y", true), ("x.txt", "1. y", true),
    ("form", "# a comment\nname: x\nbody: []", false), ("form", "body:\n  - type: input", false),
  ])
  func `is told from a checklist by its name, else by how it begins`(
    name: String, text: String, isMarkdown: Bool
  ) {
    #expect(RunbookFile.isMarkdown(named: "some/" + name, Array(text.utf8)) == isMarkdown)
  }
}
