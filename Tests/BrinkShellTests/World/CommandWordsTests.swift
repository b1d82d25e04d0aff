import BrinkModel
import BrinkShell
import Testing

@Suite struct `The words of a command line` {
  private static let bytes: [[UInt8]] = [
    Array("walk".utf8), Array("--".utf8), Array("rm".utf8), [0x61, 0xff], [],
  ]

  @Test func `keep their bytes beside the text that is recorded`() {
    let words = CommandWords(bytes: Self.bytes)
    #expect(words.bytes == Self.bytes)
    #expect(words.texts == ["walk", "--", "rm", "a\u{fffd}", ""])
  }

  @Test func `typed as text have the bytes of the text`() {
    #expect(CommandWords(["é", ""]).bytes == [[0xc3, 0xa9], []])
  }

  @Test func `after two dashes reach the command as they were`() throws {
    let line = CommandWords(bytes: Self.bytes)
    let walk = CommandDescription("walk", summary: "", takesCommand: true)
    let arguments = try Arguments(line.texts.dropFirst(), for: walk, endOf: line)
    #expect(arguments.command?.bytes == Array(Self.bytes.suffix(3)))
  }

  @Test func `after two dashes and nothing more are none`() throws {
    let line = CommandWords(["walk", "--"])
    let walk = CommandDescription("walk", summary: "", takesCommand: true)
    #expect(try Arguments(line.texts.dropFirst(), for: walk, endOf: line).command?.texts == [])
  }
}
