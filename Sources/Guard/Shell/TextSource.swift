/// Programs whose output stands in the line.
enum TextSource {
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

  /// True for a format that adds no words to what it is given: `%s\n`.
  private static func onlyPrints(_ format: Word) -> Bool {
    ["%s", "%s\\n", "%b", "%b\\n", "%s\n"].contains(format.text)
  }
}
