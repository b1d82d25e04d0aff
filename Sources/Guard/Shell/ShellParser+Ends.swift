/// A here-document that was announced and not read yet.
struct HereDocument: Equatable {
  let command: Int
  let delimiter: [UInt8]
  /// True when substitutions in it are left alone.
  let isQuoted: Bool
  let stripsTabs: Bool
}

extension ShellParser {
  /// Ends the word, where there is one, and gives it its place.
  mutating func endWord() {
    guard list.hasWord else { return }
    let word = list.word
    var braces: [Int] = []
    if !list.braces.isEmpty { swap(&braces, &list.braces) }
    list.word = Word()
    list.hasWord = false
    if let expecting = list.expecting {
      list.expecting = nil
      return take(word, for: expecting)
    }
    if list.role == .array {
      if list.elements.count < ShellVariables.mostElements { list.elements.append(word) }
      return
    }
    if list.namesFunction {
      list.namesFunction = false
      return
    }
    if list.isCondition {
      if word.is("]]") { list.isCondition = false }
    } else if list.command.words.isEmpty {
      if ShellKeyword.isOne(word) {
        if word.is("esac"), list.cases > 0 { list.cases -= 1 }
        if word.is("do") { list.loops += 1 }
        if word.is("done"), list.loops > 0 { list.loops -= 1 }
        return
      }
      if word.is("function"), !word.isQuoted {
        list.namesFunction = true
        return
      }
      if isAssignment(word) {
        list.command.assignments.append(word)
        return
      }
      if word.is("[["), !word.isQuoted { list.isCondition = true }
      if word.bytes == [Active.bracket, Active.bracket] { list.isCondition = true }
    } else if list.command.words.count == 2, word.is("in"), list.command.words[0].is("case") {
      list.command = ShellCommand()
      list.cases += 1
      list.isPattern = true
      return
    } else if list.isTimed, word.is("{") {
      list.command.words.removeAll()
      return
    }
    if braces.isEmpty || list.isCondition {
      list.command.words.append(word)
    } else {
      takeExpanded(word, braces)
    }
  }

  /// Takes the words that a word with braces stands for: `{a,b}`.
  private mutating func takeExpanded(_ word: Word, _ braces: [Int]) {
    if let words = BraceExpansion.words(of: word, signs: braces, left: &expansionLeft) {
      let isGroup =
        list.command.words.isEmpty && words == [word] && braces.first == 0
        && word.bytes.count > 2
      list.command.words += isGroup ? [withoutBraces(word, braces)] : words
    } else {
      reading.add(.braces)
      list.command.words.append(word)
    }
  }

  /// What zsh runs for `{rm x}`, where a brace needs no blank behind it.
  private func withoutBraces(_ word: Word, _ braces: [Int]) -> Word {
    var word = word
    if braces.count > 1, braces.last == word.bytes.count - 1 { word.bytes.removeLast() }
    word.bytes.removeFirst()
    return word
  }

  private mutating func take(_ word: Word, for expecting: ShellList.Expecting) {
    switch expecting {
    case .descriptor: break
    case .target(let kind): list.command.redirections.append(Redirection(kind: kind, target: word))
    case .hereString: list.command.inputs.append(word.plain)
    case .document(let stripsTabs):
      let place = placeOfCommand()
      documents.append(
        HereDocument(
          command: place, delimiter: word.plain, isQuoted: word.isQuoted, stripsTabs: stripsTabs))
    }
  }

  /// `NAME=…`, `NAME+=…`.
  private func isAssignment(_ word: Word) -> Bool { Assignment.isOne(word) }

  /// Ends the command, where there is one.
  mutating func endCommand() {
    endWord()
    list.expecting = nil
    list.isCondition = false
    list.bracketsInWord = 0
    list.awaitsCommand = false
    var command = list.command
    list.command = ShellCommand()
    command.folder = list.folder
    list.note(command)
    if list.loops > 0 { command.via = [ShellCommand.loop] }
    let isEmpty =
      command.words.isEmpty && command.assignments.isEmpty && command.redirections.isEmpty
    guard list.place != nil || !isEmpty else { return }
    let place = placeOfCommand()
    list.place = nil
    command.within = list.within
    command.inputs += reading.commands[place].inputs
    if let last = list.pipeline.last { reading.commands[last].next = place }
    reading.commands[place] = command
    list.pipeline.append(place)
  }

  /// Ends the command and the pipeline it is the last of.
  mutating func endPipeline() {
    endCommand()
    guard !list.pipeline.isEmpty else { return }
    pipelines.append(list.pipeline)
    list.pipeline.removeAll()
  }

  /// Ends a line: its here-documents follow.
  mutating func endLine() {
    if isBetweenCommands { endWord() } else { endPipeline() }
    readDocuments()
  }

  /// True behind a sign that another command has to follow, which may stand on the next line.
  var isBetweenCommands: Bool {
    list.awaitsCommand && !list.hasWord && list.command == ShellCommand()
  }

  /// Ends the innermost list; what it stood in goes on.
  mutating func endList() {
    endPipeline()
    guard lists.count > 1 else { return }
    let ended = lists.removeLast()
    switch ended.role {
    case .substitution, .backticks:
      // The inside of `${…}` and `$((…))` is no part of the word.
      if openings.last == .list || openings.last == .quotes {
        let made = list.word.bytes + [Active.dollar] + made(ended)
        appendActive(Active.dollar)
        for byte in "(…)".utf8 { append(byte) }
        list.word.made = made
      }
      list.word.isUnknown = true
    case .array: list.variables.note(ended.elements, of: list.word)
    case .group, .line: break
    }
  }

  /// The text of a substitution that has just ended, as far as it is worth looking at.
  private func made(_ ended: ShellList) -> [UInt8] {
    var text = [UInt8(ascii: "(")]
    // An escape as the last byte leaves `at` behind the end.
    let end = min(at, source.count)
    for byte in source[min(ended.start, end)..<end].prefix(120) where byte >= Active.end {
      // Blanks count once, as they do between words.
      let isBlank = byte <= 0x20
      if !isBlank { text.append(byte) } else if text.last != 0x20 { text.append(0x20) }
    }
    return text
  }

  private mutating func readDocuments() {
    let announced = documents
    documents = []
    for document in announced {
      var body: [UInt8] = []
      var isClosed = false
      while at < source.count, !isClosed {
        let end = source[at...].firstIndex(of: UInt8(ascii: "\n")) ?? source.count
        var line = source[at..<end]
        at = min(end + 1, source.count)
        if document.stripsTabs { line = line.drop { $0 == UInt8(ascii: "\t") } }
        if line.elementsEqual(document.delimiter) {
          isClosed = true
        } else {
          body += line
          body.append(UInt8(ascii: "\n"))
        }
      }
      if !isClosed { leaveOpen(.openDocument) }
      reading.commands[document.command].inputs.append(body)
      if !document.isQuoted { expandedTexts.append((body, document.command)) }
    }
  }
}

/// `NAME=value` before a program.
enum Assignment {
  static func isOne(_ word: Word) -> Bool {
    guard let first = word.bytes.first, isLetter(first), first < 0x80 else { return false }
    for (index, byte) in word.bytes.enumerated() {
      if byte == UInt8(ascii: "=") { return true }
      if isLetter(byte) || isDigit(byte) { continue }
      if byte == UInt8(ascii: "+"), index + 1 < word.bytes.count {
        return word.bytes[index + 1] == UInt8(ascii: "=")
      }
      return byte == Active.bracket && word.bytes[index...].contains(UInt8(ascii: "="))
    }
    return false
  }
}
