/// Cuts UTF-8 text into words and marks in one pass over its bytes.
///
/// Contractions lose their tail (`Marek's` gives `Marek` and `'s`) except negations (`can't`);
/// hyphens, inner dots, inner underscores and inner colons of figures stay inside a word, so that
/// `Mei-Ling`, `esteban.q`, `max_age` and `02:30` are one token each.
package struct Tokenizer {
  /// Texts are read up to this many tokens; what follows can hold no part of the answer.
  package static let limit = 600

  let bytes: UnsafeBufferPointer<UInt8>
  let lexicon: Lexicon
  var index = 0
  private(set) var spaced = true
  private var tokens: [Token] = []

  private init(_ bytes: UnsafeBufferPointer<UInt8>, _ lexicon: Lexicon) {
    self.bytes = bytes
    self.lexicon = lexicon
    tokens.reserveCapacity(min(bytes.count / 4 + 4, Self.limit))
  }

  /// The tokens of `text`, in order, at most ``limit`` of them.
  package static func tokens(of text: String, lexicon: Lexicon) -> [Token] {
    var text = text
    return text.withUTF8 { bytes in
      var tokenizer = Tokenizer(bytes, lexicon)
      return tokenizer.run()
    }
  }

  private mutating func run() -> [Token] {
    while index < bytes.count, tokens.count < Self.limit {
      let byte = bytes[index]
      switch ByteKind.table[Int(byte)] {
      case .space:
        spaced = true
        index += 1
      case .lineBreak:
        emit(.stop, width: 1)
        spaced = true
      case .letter, .digit:
        readWord(from: index)
      case .wide:
        readWide()
      case .mark:
        readMark(byte)
      }
    }
    // What stands around a text says nothing about it.
    while tokens.last?.mark == .stop { tokens.removeLast() }
    if !tokens.isEmpty { tokens[0].shape.remove(.spaceBefore) }
    return tokens
  }

  func peek(_ distance: Int) -> UInt8 {
    let position = index + distance
    return position < bytes.count && position >= 0 ? bytes[position] : 0x20
  }

  func isWordByte(at position: Int) -> Bool {
    guard position < bytes.count else { return false }
    switch ByteKind.table[Int(bytes[position])] {
    case .letter, .digit: return true
    case .wide: return WideScalar(bytes, position).isLetter
    default: return false
    }
  }

  mutating func emit(_ mark: Mark, width: Int) {
    let start = index
    index += width
    // A run of the same mark, as in `...` or `---`, is one mark.
    if let last = tokens.last, last.mark == mark, Int(last.end) == start, mark != .open,
      mark != .close
    {
      tokens[tokens.count - 1].end = Int32(truncatingIfNeeded: index)
    } else {
      tokens.append(
        Token(
          start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: index), word: 0,
          mark: mark, shape: spaced ? .spaceBefore : [], classes: []))
    }
    spaced = false
  }

  private mutating func readWide() {
    let scalar = WideScalar(bytes, index)
    switch scalar.kind {
    case .letter: readWord(from: index)
    case .space:
      index += scalar.width
      spaced = true
    case .mark(let mark):
      if scalar.isApostrophe, !spaced, tokens.last?.isWord == true, isCliticAhead(at: index + 3) {
        readClitic(width: 3)
      } else {
        emit(mark, width: scalar.width)
      }
    case .ignored: index += scalar.width
    }
  }

  private mutating func readMark(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "@") where isWordByte(at: index + 1):
      readWord(from: index, skipping: 1, shape: .handle)
    case UInt8(ascii: "#") where isWordByte(at: index + 1):
      readWord(from: index, skipping: 1, shape: .channel)
    case UInt8(ascii: "/") where spaced && isWordByte(at: index + 1) && !tokens.isEmpty:
      readPath()
    case UInt8(ascii: "'")
    where isWordByte(at: index + 1) && !spaced && tokens.last?.isWord == true:
      readClitic(width: 1)
    case UInt8(ascii: "-") where peek(1) == UInt8(ascii: ">"): emit(.arrow, width: 2)
    case UInt8(ascii: "=") where peek(1) == UInt8(ascii: ">"): emit(.arrow, width: 2)
    case UInt8(ascii: "-") where isWordByte(at: index + 1) && spaced:
      // `-80` and `--force`: the sign belongs to the word that follows.
      index += 1
    case UInt8(ascii: "-")
    where peek(1) == UInt8(ascii: "-") && isWordByte(at: index + 2) && spaced:
      index += 2
    default: emit(ByteKind.mark(byte), width: 1)
    }
  }

  /// Reads `/var/log` as one token; the caller has seen the slash after a space.
  private mutating func readPath() {
    let start = index
    while index < bytes.count {
      let kind = ByteKind.table[Int(bytes[index])]
      let byte = bytes[index]
      guard
        kind == .letter || kind == .digit || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "_")
          || byte == UInt8(ascii: "-")
          || (byte == UInt8(ascii: ".") && isWordByte(at: index + 1))
      else { break }
      index += 1
    }
    append(from: start, hash: WordHash(), shape: .code, classes: .common)
  }

  /// Reads `'s`, `'ll` and their like as a token of their own.
  private mutating func readClitic(width: Int) {
    let start = index
    var hash = WordHash()
    hash.add(UInt8(ascii: "'"))
    index += width
    while index < bytes.count, ByteKind.table[Int(bytes[index])] == .letter {
      hash.add(bytes[index] | 0x20)
      index += 1
    }
    append(from: start, hash: hash, shape: .clitic, classes: lexicon.classes(hash.value))
  }

  mutating func append(from start: Int, hash: WordHash, shape: Shape, classes: WordClass) {
    tokens.append(
      Token(
        start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: index),
        word: hash.value, tail: tail(from: start), mark: .none,
        shape: spaced ? shape.union(.spaceBefore) : shape,
        classes: classes))
    spaced = false
  }
}
