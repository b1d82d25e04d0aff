extension ShellParser {
  /// Takes the next byte, or sign, of a list.
  mutating func stepInList() {
    let byte = source[at]
    if list.isPattern { return stepInPattern(byte) }
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"):
      endWord()
      at += 1
    case UInt8(ascii: "\n"):
      at += 1
      endLine()
    case UInt8(ascii: "'"): takeSingleQuotes()
    case UInt8(ascii: "\""):
      quote()
      open(.quotes, length: 1)
    case UInt8(ascii: "\\"): takeBackslash()
    case UInt8(ascii: "$"): takeDollar(inQuotes: false)
    case UInt8(ascii: "`"): takeBacktick()
    case UInt8(ascii: "*"), UInt8(ascii: "?"), UInt8(ascii: "["):
      appendActive(
        byte == UInt8(ascii: "*")
          ? Active.star : byte == UInt8(ascii: "?") ? Active.question : Active.bracket)
      at += 1
    case UInt8(ascii: "~") where !list.hasWord || list.word.bytes.last == UInt8(ascii: "="):
      appendActive(Active.tilde)
      at += 1
    case UInt8(ascii: "#") where !list.hasWord: skipComment()
    case UInt8(ascii: "!"): takeExclamation()
    case UInt8(ascii: ";"), UInt8(ascii: "|"), UInt8(ascii: "&"), UInt8(ascii: "<"),
      UInt8(ascii: ">"), UInt8(ascii: "("), UInt8(ascii: ")"):
      takeSign(byte)
    case UInt8(ascii: "{"), UInt8(ascii: ","), UInt8(ascii: "}"):
      if byte == UInt8(ascii: "{") || !list.braces.isEmpty {
        list.braces.append(list.word.bytes.count)
      }
      append(byte)
      at += 1
    default:
      if byte == 0 { reading.add(.nul) }
      append(byte)
      at += 1
    }
  }

  private mutating func takeSingleQuotes() {
    quote()
    at += 1
    while at < source.count, source[at] != UInt8(ascii: "'") {
      append(source[at])
      at += 1
    }
    if at == source.count { leaveOpen(.openQuote) }
    at += 1
  }

  private mutating func takeBackslash() {
    guard at + 1 < source.count else {
      at += 1
      if isTyped { reading.goesOn = true }
      return
    }
    if source[at + 1] != UInt8(ascii: "\n") {
      quote()
      append(source[at + 1])
    }
    at += 2
  }

  private mutating func takeExclamation() {
    let next = peek()
    let isHistory =
      isTyped && lists.count == 1
      && (next == UInt8(ascii: "!") || next == UInt8(ascii: "$") || next == UInt8(ascii: "-")
        || isLetter(next) || isDigit(next))
    if isHistory { reading.add(.history) }
    append(UInt8(ascii: "!"))
    at += 1
  }

  private mutating func skipComment() {
    while at < source.count, source[at] != UInt8(ascii: "\n") { at += 1 }
  }

  /// A pattern of `case`: everything up to its bracket.
  private mutating func stepInPattern(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: ")"):
      list.isPattern = false
      dropWord()
    case UInt8(ascii: "'"): return takeSingleQuotes()
    case UInt8(ascii: "\""): return open(.quotes, length: 1)
    case UInt8(ascii: "\\"): return takeBackslash()
    case UInt8(ascii: "$"): return takeDollar(inQuotes: false)
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: ";"):
      if list.word.is("esac") {
        list.cases -= 1
        list.isPattern = false
        dropWord()
        return
      }
      dropWord()
    default: append(byte)
    }
    at += 1
  }

  private mutating func dropWord() {
    list.word = Word()
    list.braces = []
    list.hasWord = false
  }

  /// A sign that ends words: `;`, `|`, `&`, `<`, `>` and brackets.
  private mutating func takeSign(_ byte: UInt8) {
    if list.isCondition, byte != UInt8(ascii: ";") {
      endWord()
      at += 1
      return
    }
    let next = peek()
    switch byte {
    case UInt8(ascii: ";"):
      endPipeline()
      at += 1
      guard list.cases > 0, next == UInt8(ascii: ";") || next == UInt8(ascii: "&") else { return }
      at += peek() == UInt8(ascii: "&") ? 2 : 1
      list.isPattern = true
    case UInt8(ascii: "|"):
      if next == UInt8(ascii: "|") {
        endPipeline()
        list.awaitsCommand = true
        at += 2
      } else {
        endCommand()
        list.awaitsCommand = true
        at += next == UInt8(ascii: "&") ? 2 : 1
      }
    case UInt8(ascii: "&"):
      if next == UInt8(ascii: ">") {
        endWord()
        list.expecting = .target(peek(2) == UInt8(ascii: ">") ? .appends : .writes)
        at += peek(2) == UInt8(ascii: ">") ? 3 : 2
      } else {
        endPipeline()
        list.awaitsCommand = next == UInt8(ascii: "&")
        at += list.awaitsCommand ? 2 : 1
      }
    case UInt8(ascii: "<"): takeInput(next)
    case UInt8(ascii: ">"): takeOutput(next)
    case UInt8(ascii: "("): takeOpeningBracket(next)
    default: takeClosingBracket()
    }
  }

  private mutating func takeInput(_ next: UInt8) {
    if next == UInt8(ascii: "(") { return openSubstitution() }
    endWordBeforeRedirection()
    if next == UInt8(ascii: "<") {
      if peek(2) == UInt8(ascii: "<") {
        list.expecting = .hereString
        at += 3
      } else {
        let strips = peek(2) == UInt8(ascii: "-")
        list.expecting = .document(stripsTabs: strips)
        at += strips ? 3 : 2
      }
    } else if next == UInt8(ascii: "&") {
      list.expecting = .descriptor
      at += 2
    } else {
      list.expecting = .target(.reads)
      at += next == UInt8(ascii: ">") ? 2 : 1
    }
  }

  private mutating func takeOutput(_ next: UInt8) {
    if next == UInt8(ascii: "(") { return openSubstitution() }
    endWordBeforeRedirection()
    switch next {
    case UInt8(ascii: ">"):
      list.expecting = .target(.appends)
      at += 2
    case UInt8(ascii: "&"):
      let target = peek(2)
      list.expecting =
        isDigit(target) || target == UInt8(ascii: "-") ? .descriptor : .target(.writes)
      at += 2
    default:
      list.expecting = .target(.writes)
      at += next == UInt8(ascii: "|") || next == UInt8(ascii: "!") ? 2 : 1
    }
  }

  /// `2>`: the digits are no word.
  private mutating func endWordBeforeRedirection() {
    if list.hasWord, !list.word.isQuoted, list.word.bytes.allSatisfy(isDigit) {
      dropWord()
    } else {
      endWord()
    }
  }

  /// `<(…)` and `>(…)`.
  private mutating func openSubstitution() {
    let place = placeOfCommand()
    open(.list, ShellList(.substitution, within: place), length: 2)
  }

  private mutating func takeOpeningBracket(_ next: UInt8) {
    if !list.hasWord, list.isTimed { list.command.words.removeAll() }
    if list.isAtStart, !list.hasWord {
      if next == UInt8(ascii: "(") { return open(.arithmetic(brackets: 2), length: 2) }
      let place = placeOfCommand()
      return open(.list, ShellList(.group, within: place), length: 1)
    }
    if list.role == .array, !list.hasWord {
      return open(.list, ShellList(.array, within: list.within), length: 1)
    }
    if list.isAtStart, !list.word.isQuoted {
      if list.word.bytes.last == UInt8(ascii: "=") {
        let place = placeOfCommand()
        return open(.list, ShellList(.array, within: place), length: 1)
      }
      if next == UInt8(ascii: ")") {
        dropWord()
        at += 2
        return
      }
    }
    if list.command.words.count == 1, !list.hasWord, next == UInt8(ascii: ")") {
      list.command.words.removeAll()
      at += 2
      return
    }
    list.bracketsInWord += 1
    append(UInt8(ascii: "("))
    at += 1
  }

  private mutating func takeClosingBracket() {
    if list.bracketsInWord > 0 {
      list.bracketsInWord -= 1
      append(UInt8(ascii: ")"))
      at += 1
      return
    }
    at += 1
    switch list.role {
    case .group, .substitution, .array:
      openings.removeLast()
      endList()
    case .line, .backticks:
      reading.add(.strayBracket)
      endPipeline()
    }
  }

  private mutating func takeBacktick() {
    if list.role == .backticks {
      at += 1
      openings.removeLast()
      endList()
    } else {
      openBacktick()
    }
  }

  mutating func openBacktick() {
    let place = placeOfCommand()
    open(.list, ShellList(.backticks, within: place), length: 1)
  }
}

/// `A` to `Z`, `a` to `z`, `_` and everything beyond ASCII.
func isLetter(_ byte: UInt8) -> Bool {
  byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z") || byte == UInt8(ascii: "_")
    || byte >= 0x80
}

/// `0` to `9`.
func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
