extension ShellParser {
  /// Takes the next byte within double quotes.
  mutating func stepInQuotes() {
    let byte = source[at]
    switch byte {
    case UInt8(ascii: "\""):
      openings.removeLast()
      at += 1
    case UInt8(ascii: "\\"):
      let next = peek()
      if next == UInt8(ascii: "\n") {
        at += 2
      } else if [UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "$"), UInt8(ascii: "`")]
        .contains(next)
      {
        append(next)
        at += 2
      } else {
        append(byte)
        at += 1
      }
    case UInt8(ascii: "$"): takeDollar(inQuotes: true)
    case UInt8(ascii: "`"): openBacktick()
    default:
      if byte == 0 { reading.add(.nul) }
      append(byte)
      at += 1
    }
  }

  /// Takes what begins with `$`.
  mutating func takeDollar(inQuotes: Bool) {
    let next = peek()
    switch next {
    case UInt8(ascii: "("):
      if peek(2) == UInt8(ascii: "(") {
        markUnknown()
        return open(.arithmetic(brackets: 2), length: 3)
      }
      let place = placeOfCommand()
      open(.list, ShellList(.substitution, within: place), length: 2)
    case UInt8(ascii: "{"):
      if takeVariable(inQuotes: inQuotes) { return }
      markUnknown()
      append(UInt8(ascii: "{"))
      open(.parameter, length: 2)
      takeName()
      // With `:?` the shell stops at an empty variable, which is what matters of all that may follow.
      if source[at...].starts(with: ":?".utf8) { ":?".utf8.forEach { append($0) } }
      append(UInt8(ascii: "}"))
    case UInt8(ascii: "'") where !inQuotes: takeEscapedQuotes()
    case UInt8(ascii: "\"") where !inQuotes:
      quote()
      open(.quotes, length: 2)
    case _ where isLetter(next) && next < 0x80:
      if takeVariable(inQuotes: inQuotes) { return }
      markUnknown()
      at += 1
      takeName()
    case _
    where isDigit(next)
      || [
        UInt8(ascii: "@"), UInt8(ascii: "*"), UInt8(ascii: "#"), UInt8(ascii: "?"),
        UInt8(ascii: "!"), UInt8(ascii: "$"), UInt8(ascii: "-"),
      ].contains(next):
      markUnknown()
      append(next)
      at += 2
    default:
      append(UInt8(ascii: "$"))
      at += 1
    }
  }

  private mutating func markUnknown() {
    appendActive(Active.dollar)
    list.word.isUnknown = true
  }

  private mutating func takeName() {
    while at < source.count, isLetter(source[at]) || isDigit(source[at]), source[at] < 0x80 {
      append(source[at])
      at += 1
    }
  }

  /// Skips what follows the name in `${…}`; substitutions in it are read.
  mutating func stepInParameter() {
    let byte = source[at]
    let length = list.word.bytes.count
    switch byte {
    case UInt8(ascii: "}"):
      openings.removeLast()
      at += 1
    case UInt8(ascii: "\\"): at += 2
    case UInt8(ascii: "'"):
      // A quote within double quotes closes nothing; then the bracket comes first.
      var end = at + 1
      while end < source.count, source[end] != byte, source[end] != UInt8(ascii: "}") { end += 1 }
      at = end < source.count && source[end] == byte ? end + 1 : at + 1
    case UInt8(ascii: "$"):
      takeDollar(inQuotes: true)
      if openings.last != .list { list.word.bytes.removeLast(list.word.bytes.count - length) }
    case UInt8(ascii: "`"): openBacktick()
    default: at += 1
    }
  }

  /// Skips arithmetic; substitutions in it are read.
  mutating func stepInArithmetic(_ brackets: Int) {
    let byte = source[at]
    let length = list.word.bytes.count
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: ")"):
      let open = brackets + (byte == UInt8(ascii: "(") ? 1 : -1)
      openings.removeLast()
      if open > 0 { openings.append(.arithmetic(brackets: open)) }
      at += 1
    case UInt8(ascii: "$"):
      takeDollar(inQuotes: true)
      if openings.last != .list { list.word.bytes.removeLast(list.word.bytes.count - length) }
    case UInt8(ascii: "`"): openBacktick()
    default: at += 1
    }
  }

  /// `$'…'`, in which `\n` is a line's end and `\x72` an r.
  private mutating func takeEscapedQuotes() {
    quote()
    at += 2
    while at < source.count, source[at] != UInt8(ascii: "'") {
      guard source[at] == UInt8(ascii: "\\"), at + 1 < source.count else {
        append(source[at])
        at += 1
        continue
      }
      takeEscape()
    }
    if at >= source.count { leaveOpen(.openQuote) }
    at += 1
  }

  private mutating func takeEscape() {
    let letter = source[at + 1]
    at += 2
    switch letter {
    case UInt8(ascii: "n"): append(0x0A)
    case UInt8(ascii: "t"): append(0x09)
    case UInt8(ascii: "r"): append(0x0D)
    case UInt8(ascii: "e"), UInt8(ascii: "E"): append(0x1B)
    case UInt8(ascii: "x"): append(number(base: 16, digits: 2))
    case UInt8(ascii: "u"), UInt8(ascii: "U"):
      let value = number(base: 16, digits: letter == UInt8(ascii: "u") ? 4 : 8, as: UInt32.self)
      for byte in String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8 { append(byte) }
    case UInt8(ascii: "0")...UInt8(ascii: "7"):
      at -= 1
      append(number(base: 8, digits: 3))
    default: append(letter)
    }
  }

  private mutating func number<Number: FixedWidthInteger>(
    base: Number, digits: Int, as type: Number.Type = Number.self
  ) -> Number {
    var value: Number = 0
    for _ in 0..<digits {
      guard at < source.count, let digit = Character(Unicode.Scalar(source[at])).hexDigitValue,
        digit < Int(base)
      else { break }
      value = value &* base &+ Number(digit)
      at += 1
    }
    return value
  }
}
