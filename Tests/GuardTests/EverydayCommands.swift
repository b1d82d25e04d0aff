import TestSupport

/// What people type all day; `Corpus/README.md` says how it came to be.
enum EverydayCommands {
  struct Command {
    /// Where it stands: the file, and which of its commands.
    let place: String
    let text: String
  }

  static let handWritten = [
    "data-science", "dba", "embedded", "git", "go-rust-java", "release", "security",
    "sre-cloud", "sre-kubernetes", "sre-terraform", "sysadmin", "tricky", "web-backend",
    "web-node", "writer-student", "neighbours", "many-trades", "multiline",
  ]

  /// Put together from parts by a script.
  static let composed = ["composed"]

  /// The commands of the files of those names.
  static func read(_ names: [String]) throws -> [Command] {
    try names.flatMap { name in
      let path = "\(Checkout.path)/Tests/GuardTests/Corpus/everyday/\(name).txt"
      let text = try Program("cat", [path]).run().text
      let commands =
        name == "multiline" ? blocks(text) : text.split(separator: "\n").map(String.init)
      return commands.enumerated().map {
        Command(place: "\(name).txt, command \($0.offset + 1)", text: $0.element)
      }
    }
  }

  /// Commands of several lines, with `%%` on a line of its own between them.
  private static func blocks(_ text: String) -> [String] {
    var blocks: [[Substring]] = [[]]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line == "%%" { blocks.append([]) } else { blocks[blocks.count - 1].append(line) }
    }
    return blocks.map { $0.joined(separator: "\n") }
  }
}
