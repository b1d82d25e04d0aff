/// What a command line comes to: its commands, and what could not be known.
package struct Reading: Equatable, Sendable {
  /// Every command in it, those behind `sudo`, within `$(…)` and in `bash -c '…'` too.
  package var commands: [ShellCommand] = []
  /// Each reason once.
  package private(set) var doubts: [Doubt] = []
  /// True where a shell would read another line before it runs this one: within quotes, brackets or a
  /// here-document, and behind a last backslash.
  package var goesOn = false

  package init() {}

  /// Of more commands than this not every one is looked at for each of them: a line takes time in
  /// proportion to its length.
  private static let fewCommands = 32

  /// False where no command can show a text, whatever words stand next to each other: no word has it.
  func mayShow(_ text: [UInt8]) -> Bool {
    let isOfOneWord = !text.contains { $0 == 0x20 || "<>|".utf8.contains($0) }
    return !isOfOneWord || commands.count > Self.fewCommands
      || commands.contains { command in
        command.words.contains { $0.shows(text) }
          || command.assignments.contains { $0.shows(text) }
          || command.redirections.contains { $0.target.shows(text) }
      }
  }

  mutating func add(_ doubt: Doubt) {
    if doubts.count < 8, !doubts.contains(doubt) { doubts.append(doubt) }
  }
}

/// Why a line cannot be read for certain.
package struct Doubt: Equatable, Sendable {
  /// What is not known: a clause that reads on after "unsure:".
  package let what: String

  init(_ what: String) { self.what = what }

  static let nul = Doubt("a NUL byte is in the line")
  static let history = Doubt("the shell's history decides what `!…` is")
  static let tooDeep = Doubt("it is nested deeper than is read")
  static let tooLong = Doubt("it is longer than is read")
  static let braces = Doubt("braces stand for more words than are read")
  static let openQuote = Doubt("a quote is not closed")
  static let openBracket = Doubt("a bracket is not closed")
  static let strayBracket = Doubt("a bracket is closed that was not opened")
  static let openDocument = Doubt("a here-document does not end")

  static func program(_ word: Word) -> Doubt {
    Doubt("what `\(word.excerpt)` runs is not in the line")
  }

  static func script(_ word: Word, of name: ArraySlice<UInt8>) -> Doubt {
    let name = String(decoding: name, as: UTF8.self)
    return Doubt("what `\(name)` runs comes from `\(word.excerpt)`")
  }
}

extension Word {
  /// Its text, of a length to show.
  fileprivate var excerpt: String {
    let text = text
    return text.count > 40 ? String(text.prefix(39)) + "…" : text
  }
}
