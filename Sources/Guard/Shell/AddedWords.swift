/// The words that `xargs` and the like add to a program at run time: where the line has them they are
/// known, else they are what a substitution with the same commands would be, `$(ls)`.
enum AddedWords {
  /// So many bytes of where they come from are looked at.
  private static let longest = 120
  /// More words than these are not read out of a text.
  private static let most = 64

  /// What is added to what that command runs.
  ///
  /// - Parameters:
  ///   - command: The one that adds them.
  ///   - before: The commands before it in its pipeline, the first one first.
  /// - Returns: At least one word.
  static func by(_ command: ShellCommand, after before: [ShellCommand]) -> [Word] {
    if command.name.elementsEqual("find".utf8) || command.name.starts(with: "fd".utf8) {
      return [.madeBy(source(of: [command]))]
    }
    if let file = listFile(of: command) { return [.madeBy([UInt8(ascii: "<")] + file)] }
    if let text = before.last.flatMap(TextSource.output) ?? command.inputs.first {
      let words = text.split { $0 <= 0x20 }.prefix(most)
      return words.isEmpty ? [.anything] : words.map { Word($0.map(Active.literal)) }
    }
    return before.isEmpty ? [.anything] : [.madeBy(source(of: before))]
  }

  /// The file that a list is read from: `xargs -a FILE`, `xargs < FILE`.
  private static func listFile(of command: ShellCommand) -> [UInt8]? {
    if let file = command.redirections.last(where: { $0.kind == .reads }) {
      return file.target.plain
    }
    for (place, word) in command.words.enumerated().dropFirst() {
      if word.hasPrefix("--arg-file=") { return Array(word.plain.dropFirst(11)) }
      if word.is("-a") || word.is("--arg-file") {
        return place + 1 < command.words.count ? command.words[place + 1].plain : nil
      }
      guard word.hasPrefix("-") else { return nil }
      if word.hasPrefix("-a") { return Array(word.plain.dropFirst(2)) }
    }
    return nil
  }

  private static func source(of commands: [ShellCommand]) -> [UInt8] {
    var text: [UInt8] = []
    for command in commands {
      if !text.isEmpty { text += " | ".utf8 }
      for (place, word) in command.words.enumerated() {
        if word.is("-exec") || word.is("-execdir") || word.is("-ok") { break }
        if place > 0 { text.append(0x20) }
        text += word.plain
        if text.count > longest { return Array(text.prefix(longest)) }
      }
    }
    return text
  }
}

extension Word {
  /// The output of that, of which nothing else is known.
  fileprivate static func madeBy(_ source: [UInt8]) -> Word {
    var word = anything
    word.made = [Active.dollar, UInt8(ascii: "(")] + source + [UInt8(ascii: ")")]
    return word
  }
}
