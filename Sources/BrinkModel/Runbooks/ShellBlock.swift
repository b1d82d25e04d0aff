/// A code block that a shell can run.
package struct ShellBlock: Equatable, Sendable {
  /// `sh` or `bash`.
  package let shell: String
  /// What the shell gets; prompts and shown output are left out.
  package let command: String

  /// Nil for a block in another language, or with nothing to run in it.
  package init?(_ code: CodeBlock) {
    guard let shell = Self.shells[code.language] else { return nil }
    self.shell = shell
    command = Self.typed(code.text)
    guard command.contains(where: { !$0.isWhitespace }) else { return nil }
  }

  /// The first thing in the command that waits to be filled in: `<VERSION>`, `{{ tag }}`, `<%= x %>`.
  package var placeholder: String? {
    for (start, end) in [("{{", "}}"), ("<%", "%>")] {
      if let from = command.firstRange(of: start),
        let to = command[from.upperBound...].firstRange(of: end)
      {
        return String(command[from.lowerBound..<to.upperBound])
      }
    }
    var rest = command[...]
    while let start = rest.firstIndex(of: "<") {
      rest = rest[rest.index(after: start)...]
      let name = rest.prefix { ($0.isASCII && $0.isUppercase) || $0.isNumber || "_- ".contains($0) }
      if name.first?.isUppercase == true, rest[name.endIndex...].first == ">" {
        return "<\(name)>"
      }
    }
    return nil
  }

  /// Fence words and the shell that runs them.
  private static let shells = [
    "": "sh", "sh": "sh", "shell": "sh", "posix": "sh", "bash": "bash", "console": "bash",
    "shell-session": "bash", "shellsession": "bash", "sh-session": "sh", "terminal": "bash",
  ]

  /// Where lines begin with the prompt `$ `, only those (and what they go on with) were typed.
  private static func typed(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.contains(where: { $0.hasPrefix("$ ") }) else { return text }
    var typed: [Substring] = []
    var goesOn = false
    for line in lines {
      if line.hasPrefix("$ ") || (goesOn && line.hasPrefix("> ")) {
        typed.append(line.dropFirst(2))
      } else if goesOn {
        typed.append(line)
      } else {
        continue
      }
      goesOn = line.hasSuffix("\\")
    }
    return typed.joined(separator: "\n")
  }
}

extension RunbookStep {
  /// The blocks of it that a shell can run.
  package var shellBlocks: [ShellBlock] { codeBlocks.compactMap(ShellBlock.init) }
}
