import BrinkModel
import BrinkShell
import Glibc
import Reports
import TestSupport
import Testing

@Suite struct `The manual page` {
  @Test func `says what the program says of itself`() throws {
    let page = ManualPage.text(commands: Catalogue.descriptions)
    let kept = try #require(Self.text(of: Self.root + "/Manual/brink.1"))
    #expect(kept == page, "Manual/brink.1 is stale: run `make manual`")
  }

  @Test func `has every command with a summary, without a full stop, and usage lines`() {
    for command in Catalogue.descriptions {
      #expect(!command.summary.isEmpty && !command.summary.hasSuffix("."), "\(command.name)")
      #expect(!command.synopsis.isEmpty, "\(command.name)")
      for option in command.options {
        #expect(!option.help.isEmpty && !option.help.hasSuffix("."), "\(option.name)")
      }
    }
  }

  @Test func `has the parts a reader looks for, and nothing man would warn of`() throws {
    let page = ManualPage.text(commands: Catalogue.descriptions)
    for part in [
      "NAME", "SYNOPSIS", "DESCRIPTION", "COMMANDS", "ENVIRONMENT", "FILES", "EXIT STATUS",
      "EXAMPLES", "SEE ALSO",
    ] {
      #expect(page.contains("\n.SH \(part)\n"))
    }
    let man = try Program("man", ["--warnings", "-l", Self.root + "/Manual/brink.1"]).run()
    #expect(man.status == 0)
    #expect(man.complaint == "")
  }

  @Test func `has no two commands or flags of one name`() {
    let names = Catalogue.descriptions.map(\.name)
    #expect(Set(names).count == names.count)
    for command in Catalogue.descriptions {
      let flags = (command.options + Option.everywhere).map(\.name)
      #expect(Set(flags).count == flags.count, "\(command.name)")
    }
  }

  @Test func `stands beside a schema for editors that is as fresh`() throws {
    let kept = try #require(Self.text(of: Self.root + "/prompts/checklist.schema.json"))
    #expect(
      kept == ChecklistSchema.text, "prompts/checklist.schema.json is stale: run `make schema`")
  }

  @Test(arguments: ReportSchema.all.map(\.name)) func `and schemas of reports, as fresh`(
    name: String
  ) throws {
    let kept = try #require(Self.text(of: Self.root + "/Manual/schemas/\(name).json"))
    let schema = try #require(ReportSchema.all.first { $0.name == name })
    #expect(kept == schema.text, "Manual/schemas/\(name).json is stale: run `make schema`")
  }

  private static let root = String(
    #filePath.dropLast("/Tests/BrinkShellTests/ManualTests.swift".count))

  private static func text(of path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&block, 1, block.count, file), count > 0 {
      bytes += block[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
