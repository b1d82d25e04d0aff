/// Reading one word: where it ends, how it is written, what it can be.
extension Tokenizer {
  func tail(from start: Int) -> UInt16 {
    let last = index - 1
    guard last > start else { return 0 }
    return UInt16(bytes[last - 1] | 0x20) << 8 | UInt16(bytes[last] | 0x20)
  }

  mutating func readWord(from start: Int, skipping: Int = 0, shape given: Shape = []) {
    var shape = given
    var hash = WordHash()
    var part = WordHash()
    var parts: WordClass = []
    var letters = 0
    var lowers = 0
    index = start + skipping
    let first = index

    scan: while index < bytes.count {
      let byte = bytes[index]
      switch ByteKind.table[Int(byte)] {
      case .letter:
        letters += 1
        if byte >= UInt8(ascii: "a") {
          lowers += 1
        } else if index == first {
          shape.insert(.capital)
        }
        hash.add(byte | 0x20)
        part.add(byte | 0x20)
        index += 1
      case .digit:
        if index == first { shape.insert(.digit) }
        hash.add(byte)
        part.add(byte)
        index += 1
      case .wide:
        let scalar = WideScalar(bytes, index)
        if scalar.isApostrophe {
          guard isWordByte(at: index + 3) else { break scan }
          if isCliticAhead(at: index + 3) {
            break scan
          }
          hash.add(UInt8(ascii: "'"))
          index += 3
          continue scan
        }
        guard scalar.isLetter else { break scan }
        letters += 1
        if scalar.isUpper {
          if index == first { shape.insert(.capital) }
        } else {
          lowers += 1
          if scalar.isCaseless { shape.insert(.caseless) }
        }
        for offset in 0..<scalar.width {
          let folded = offset == 1 ? scalar.foldedSecondByte : bytes[index + offset]
          hash.add(folded)
          part.add(folded)
        }
        index += scalar.width
      case .mark:
        guard joins(byte, first: first) else { break scan }
        if byte == UInt8(ascii: "'") {
          if isCliticAhead(at: index + 1) { break scan }
        } else {
          shape.insert(byte == UInt8(ascii: "-") ? .hyphen : .code)
          parts.formUnion(lexicon.classes(part.value))
          part = WordHash()
        }
        hash.add(byte)
        index += 1
      case .space, .lineBreak:
        break scan
      }
    }

    if letters > 1, lowers == 0 { shape.insert(.allCapitals) }
    if letters == 1 { shape.insert(.initial) }
    // `PyPI` and `OpenSSL` are things; `McKenzie` is a name.
    if letters - lowers >= 3, lowers > 0, shape.isDisjoint(with: [.hyphen, .code]) {
      shape.insert(.code)
    }
    var classes = lexicon.classes(hash.value)
    if !shape.isDisjoint(with: [.hyphen, .code, .handle, .channel]), classes.isEmpty {
      parts.formUnion(lexicon.classes(part.value))
      // Only what a part says about people is true of the whole: `data-eng` is a group.
      classes = parts.intersection([.group, .role, .bot])
      if shape.contains(.handle) { classes.formUnion(parts.intersection(.given)) }
      if !shape.contains(.capital) { classes.formUnion(parts.intersection(.common)) }
      if !shape.isDisjoint(with: [.hyphen, .code]) { classes.formUnion(parts.intersection(.bad)) }
    }
    if classes.isEmpty,
      shape.isDisjoint(with: [.hyphen, .code, .handle, .channel, .digit, .caseless]),
      EnglishEnding.marks(bytes[start..<index], isCapital: shape.contains(.capital))
    {
      shape.insert(.english)
    }
    let beforeDot = index
    absorbDot(classes: classes, shape: shape, first: first)
    let end = index
    index = beforeDot
    append(from: start, hash: hash, shape: shape, classes: classes)
    index = end
    joinSlash(first: first)
  }

  /// Whether what follows an apostrophe is a contraction to be split off.
  func isCliticAhead(at position: Int) -> Bool {
    var end = position
    while end < bytes.count, ByteKind.table[Int(bytes[end])] == .letter { end += 1 }
    let second = position + 1 < end ? bytes[position + 1] | 0x20 : 0
    switch (end - position, bytes[position] | 0x20, second) {
    case (1, UInt8(ascii: "s"), _), (1, UInt8(ascii: "m"), _), (1, UInt8(ascii: "d"), _),
      (2, UInt8(ascii: "l"), UInt8(ascii: "l")), (2, UInt8(ascii: "r"), UInt8(ascii: "e")),
      (2, UInt8(ascii: "v"), UInt8(ascii: "e")):
      return true
    default: return false
    }
  }

  /// Whether `byte`, found inside a word, belongs to it.
  func joins(_ byte: UInt8, first: Int) -> Bool {
    let next = peek(1)
    let nextKind = ByteKind.table[Int(next)]
    let before = peek(-1)
    switch byte {
    case UInt8(ascii: "_"): return true
    case UInt8(ascii: "'"): return nextKind == .letter || nextKind == .wide
    case UInt8(ascii: "-"), UInt8(ascii: "@"): return isWordByte(at: index + 1)
    case UInt8(ascii: "."):
      guard isWordByte(at: index + 1) else { return false }
      // `done.Next` is two sentences with the blank forgotten; `T.J` and `esteban.q` are not.
      return !(before >= 0x61 && before <= 0x7A && next >= 0x41 && next <= 0x5A)
    case UInt8(ascii: ","), UInt8(ascii: ":"):
      return nextKind == .digit && ByteKind.table[Int(before)] == .digit
    case UInt8(ascii: "%"): return ByteKind.table[Int(before)] == .digit && nextKind != .letter
    case UInt8(ascii: "/"):
      let afterNext = ByteKind.table[Int(peek(2))]
      let single = index - first == 1 && nextKind == .letter && afterNext != .letter
      return (nextKind == .digit && ByteKind.table[Int(before)] == .digit) || single
    default: return false
    }
  }

  /// Steps over the dot of `Dr.`, of an initial and of `a.m.`, which ends no sentence.
  mutating func absorbDot(classes: WordClass, shape: Shape, first: Int) {
    guard peek(0) == UInt8(ascii: ".") else { return }
    let next = peek(1) == 0x20 ? peek(2) : peek(1)
    let upperNext = (next >= 0x41 && next <= 0x5A) || next >= 0xC3
    if classes.contains(.honorific) {
      index += 1
    } else if shape.contains(.initial), shape.contains(.capital), index - first == 1, upperNext {
      index += 1
    } else if shape.contains(.code), index - first == 3, !upperNext, peek(1) == 0x20,
      index + 2 < bytes.count
    {
      index += 1
    }
  }

  /// Reads the slash of `w/` as part of that word, so that it separates nothing.
  mutating func joinSlash(first: Int) {
    guard peek(0) == UInt8(ascii: "/"), index - first == 1, bytes[first] | 0x20 == UInt8(ascii: "w")
    else { return }
    index += 1
  }
}
