import BrinkModel
import BrinkShell
import Testing

@Suite struct `A command line` {
  private static let log = CommandDescription(
    "log", summary: "list entries",
    options: [
      Option("kind", short: "k", value: "KIND", repeats: true, help: "only that kind"),
      Option("since", value: "DATE", help: "from then on"),
      Option("reverse", short: "r", help: "newest first"),
      .json,
    ])

  private func read(_ words: String...) throws(Fault) -> Arguments {
    try Arguments(words, for: Self.log)
  }

  private func fault(_ words: String...) -> Fault? {
    do {
      _ = try Arguments(words, for: Self.log)
      return nil
    } catch {
      return error
    }
  }

  @Test func `takes a flag's value attached or as the next word`() throws {
    for words in [["--since=2w"], ["--since", "2w"]] {
      #expect(try Arguments(words, for: Self.log)["since"] == "2w")
    }
    for words in [["-kdecision"], ["-k", "decision"]] {
      #expect(try Arguments(words, for: Self.log)["kind"] == "decision")
    }
  }

  @Test func `takes letters bundled`() throws {
    let arguments = try read("-rk", "note")
    #expect(arguments.has("reverse"))
    #expect(arguments["kind"] == "note")
  }

  @Test func `keeps every value of a flag that repeats`() throws {
    #expect(try read("--kind", "a", "--kind=b").values("kind") == ["a", "b"])
  }

  @Test func `takes flags before and after operands`() throws {
    let arguments = try read("one", "--json", "two")
    #expect(arguments.operands == ["one", "two"])
    #expect(arguments.has("json"))
  }

  @Test func `leaves what follows two dashes alone`() throws {
    let arguments = try read("one", "--", "rm", "-rf", "--", "x")
    #expect(arguments.operands == ["one"])
    #expect(arguments.command?.texts == ["rm", "-rf", "--", "x"])
  }

  @Test func `takes a lone dash as an operand and an empty value as a value`() throws {
    let arguments = try read("-", "--since=")
    #expect(arguments.operands == ["-"])
    #expect(arguments["since"] == "")
  }

  @Test func `names the flag meant when one is misspelt`() {
    let fault = fault("--sicne=2w")
    #expect(fault?.place == "--sicne=2w")
    #expect(fault?.remedy.contains("--since") == true)
    #expect(fault?.status == .usage)
  }

  @Test func `refuses a missing value, a needless one, and a flag given twice`() {
    #expect(fault("--since")?.what == "needs a value")
    #expect(fault("--json=yes")?.what == "takes no value")
    #expect(fault("--since=1", "--since=2")?.what == "given twice")
    #expect(fault("-z")?.what == "no such flag")
  }
}
