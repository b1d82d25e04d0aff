/// Programs whose output stands in the line.
enum TextSource {
  /// More files than these are not looked at.
  private static let mostFiles = 8

  /// What the command prints, where one can read it; nil for most.
  static func output(of command: ShellCommand) -> [UInt8]? {
    let name = String(decoding: command.name, as: UTF8.self)
    switch name {
    case "printf" where command.words.count > 2 && Self.onlyPrints(command.words[1]):
      return Array(
        command.words.dropFirst(2).map(\.plain).joined(separator: [UInt8(ascii: "\n")]))
    case "echo", "print", "printf":
      let words = command.words.dropFirst().drop { word in
        name != "printf" && word.hasPrefix("-") && word.bytes.count <= 4
      }
      return Array(words.map(\.plain).joined(separator: [UInt8(ascii: " ")]))
    case "yes":
      guard command.words.count > 1 else { return [UInt8(ascii: "y")] }
      return Array(command.words.dropFirst().map(\.plain).joined(separator: [UInt8(ascii: " ")]))
    case "cat", "tee", "pv":
      guard !command.inputs.isEmpty else { return nil }
      return Array(command.inputs.joined(separator: [UInt8(ascii: "\n")]))
    default: return nil
    }
  }

  /// The files that the command only hands on; none for most.
  static func files(of command: ShellCommand) -> ArraySlice<Word> {
    switch String(decoding: command.name, as: UTF8.self) {
    case "cat", "zcat", "gzcat", "bzcat", "xzcat", "zstdcat", "pv", "gunzip", "xz", "zstd":
      let read = command.redirections.filter { $0.kind == .reads }.map(\.target)
      return (command.words.dropFirst().filter { !$0.hasPrefix("-") } + read).prefix(mostFiles)
    default: return []
    }
  }

  /// True for a format that adds no words to what it is given: `%s\n`.
  private static func onlyPrints(_ format: Word) -> Bool {
    ["%s", "%s\\n", "%b", "%b\\n", "%s\n"].contains(format.text)
  }
}
