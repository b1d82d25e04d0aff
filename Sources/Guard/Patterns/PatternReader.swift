/// What is wrong with a regular expression, and at which of its characters (from 0).
package struct PatternFault: Error, Equatable, Sendable {
  package let offset: Int
  package let what: String
}

/// Reads regular expressions: a subset of what Perl, Rust and POSIX have in common.
struct PatternReader {
  /// Brackets deeper than this are refused.
  static let deepest = 60

  private let text: [UInt8]
  private var at = 0
  private var depth = 0
  private var ignoresCase = false
  private(set) var groups = 0

  init(_ text: String) {
    self.text = Array(text.utf8)
  }

  mutating func read() throws(PatternFault) -> PatternTree {
    let tree = try choice()
    if at < text.count { throw fault("a `)` that closes nothing") }
    return tree
  }

  private func fault(_ what: String, at offset: Int? = nil) -> PatternFault {
    let bytes = text[..<min(offset ?? at, text.count)]
    return PatternFault(offset: String(decoding: bytes, as: UTF8.self).count, what: what)
  }

  private mutating func choice() throws(PatternFault) -> PatternTree {
    let keptCase = ignoresCase
    defer { ignoresCase = keptCase }
    var choices = [try sequence()]
    while at < text.count, text[at] == UInt8(ascii: "|") {
      at += 1
      choices.append(try sequence())
    }
    return choices.count == 1 ? choices[0] : .choice(choices)
  }

  private mutating func sequence() throws(PatternFault) -> PatternTree {
    var pieces: [PatternTree] = []
    while at < text.count, text[at] != UInt8(ascii: "|"), text[at] != UInt8(ascii: ")") {
      if takeFlags() { continue }
      pieces.append(try repeated(try atom()))
    }
    return pieces.count == 1 ? pieces[0] : .sequence(pieces)
  }

  /// `(?i)` for the rest of the group.
  private mutating func takeFlags() -> Bool {
    guard text[at...].starts(with: "(?i)".utf8) else { return false }
    ignoresCase = true
    at += 4
    return true
  }

  private mutating func atom() throws(PatternFault) -> PatternTree {
    let byte = text[at]
    at += 1
    switch byte {
    case UInt8(ascii: "("): return try group()
    case UInt8(ascii: "["): return .bytes(folded(try set()))
    case UInt8(ascii: "."): return .bytes(.anyInLine)
    case UInt8(ascii: "^"): return .lineStart
    case UInt8(ascii: "$"): return .lineEnd
    case UInt8(ascii: "\\"): return try escape()
    case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "?"):
      throw fault(
        "`\(Character(Unicode.Scalar(byte)))` repeats nothing", at: at - 1)
    default: return .bytes(folded(ByteSet([byte])))
    }
  }

  private func folded(_ set: ByteSet) -> ByteSet { ignoresCase ? set.caseless : set }

  private mutating func group() throws(PatternFault) -> PatternTree {
    let start = at - 1
    depth += 1
    guard depth <= Self.deepest else { throw fault("brackets nested too deep", at: start) }
    defer { depth -= 1 }
    var number: Int?
    let keptCase = ignoresCase
    if at < text.count, text[at] == UInt8(ascii: "?") {
      if text[at...].starts(with: "?i:".utf8) {
        ignoresCase = true
        at += 3
      } else if text[at...].starts(with: "?:".utf8) {
        at += 2
      } else {
        throw fault("`(?` of a sort that is not read here", at: start)
      }
    } else {
      groups += 1
      number = groups
    }
    let inside = try choice()
    ignoresCase = keptCase
    guard at < text.count else { throw fault("a `(` that is not closed", at: start) }
    at += 1
    return number.map { .group(inside, number: $0) } ?? inside
  }

  private mutating func escape() throws(PatternFault) -> PatternTree {
    guard at < text.count else { throw fault("a `\\` with nothing behind it", at: at - 1) }
    let byte = text[at]
    at += 1
    if byte == UInt8(ascii: "b") { return .wordEdge(isNegated: false) }
    if byte == UInt8(ascii: "B") { return .wordEdge(isNegated: true) }
    if byte == UInt8(ascii: "A") { return .lineStart }
    if byte == UInt8(ascii: "z") { return .lineEnd }
    return .bytes(folded(try escapedSet(byte)))
  }

  private func escapedSet(_ byte: UInt8) throws(PatternFault) -> ByteSet {
    switch byte {
    case UInt8(ascii: "s"): return .blanks
    case UInt8(ascii: "S"): return ByteSet.blanks.inverted
    case UInt8(ascii: "d"): return .digits
    case UInt8(ascii: "D"): return ByteSet.digits.inverted
    case UInt8(ascii: "w"): return .wordBytes
    case UInt8(ascii: "W"): return ByteSet.wordBytes.inverted
    case UInt8(ascii: "n"): return ByteSet([0x0A])
    case UInt8(ascii: "r"): return ByteSet([0x0D])
    case UInt8(ascii: "t"): return ByteSet([0x09])
    case _ where isLetter(byte) && byte < 0x80 || isDigit(byte):
      throw fault(
        "`\\\(Character(Unicode.Scalar(byte)))` is not read here", at: at - 2)
    default: return ByteSet([byte])
    }
  }

  private mutating func set() throws(PatternFault) -> ByteSet {
    let start = at - 1
    var set = ByteSet()
    let isNegated = at < text.count && text[at] == UInt8(ascii: "^")
    if isNegated { at += 1 }
    var isFirst = true
    while at < text.count, isFirst || text[at] != UInt8(ascii: "]") {
      isFirst = false
      if text[at...].starts(with: "[:".utf8) {
        set.formUnion(try namedSet())
        continue
      }
      let low = try member()
      guard let first = low.only, at + 1 < text.count, text[at] == UInt8(ascii: "-"),
        text[at + 1] != UInt8(ascii: "]")
      else {
        set.formUnion(low)
        continue
      }
      at += 1
      guard let last = try member().only, first <= last else {
        throw fault("a range that goes backwards")
      }
      set.formUnion(ByteSet(first...last))
    }
    guard at < text.count else { throw fault("a `[` that is not closed", at: start) }
    at += 1
    return isNegated ? folded(set).inverted : set
  }

  private mutating func member() throws(PatternFault) -> ByteSet {
    guard at < text.count else { throw fault("a `[` that is not closed") }
    let byte = text[at]
    at += 1
    guard byte == UInt8(ascii: "\\"), at < text.count else { return ByteSet([byte]) }
    let letter = text[at]
    at += 1
    return try escapedSet(letter)
  }

  private mutating func namedSet() throws(PatternFault) -> ByteSet {
    let start = at
    guard let end = text[at...].firstIndex(of: UInt8(ascii: "]")), end > at + 2,
      text[end - 1] == UInt8(ascii: ":"),
      let set = ByteSet.named(String(decoding: text[(at + 2)..<(end - 1)], as: UTF8.self))
    else { throw fault("no such class of characters", at: start) }
    at = end + 1
    return set
  }

  private mutating func repeated(_ tree: PatternTree) throws(PatternFault) -> PatternTree {
    var tree = tree
    while at < text.count {
      let bounds: (least: Int, most: Int?)
      switch text[at] {
      case UInt8(ascii: "*"): bounds = (0, nil)
      case UInt8(ascii: "+"): bounds = (1, nil)
      case UInt8(ascii: "?"): bounds = (0, 1)
      case UInt8(ascii: "{"):
        guard let counted = try counts() else { return tree }
        bounds = counted
      default: return tree
      }
      at += 1
      let isLazy = at < text.count && text[at] == UInt8(ascii: "?")
      if isLazy { at += 1 }
      tree = .times(tree, least: bounds.least, most: bounds.most, isLazy: isLazy)
    }
    return tree
  }

  /// The bounds in braces, as in `{2,4}`; nil for a brace that means itself.
  ///
  /// The closing brace is left to be passed.
  private mutating func counts() throws(PatternFault) -> (Int, Int?)? {
    guard let end = text[at...].firstIndex(of: UInt8(ascii: "}")) else { return nil }
    let parts = text[(at + 1)..<end].split(
      separator: UInt8(ascii: ","), maxSplits: 1, omittingEmptySubsequences: false
    ).map { Int(String(decoding: $0, as: UTF8.self)) }
    guard let least = parts[0] else { return nil }
    let isOpen = parts.count == 2 && text[end - 1] == UInt8(ascii: ",")
    let most = parts.count == 1 ? least : isOpen ? nil : parts[1]
    guard least <= 200, (most ?? least) <= 200, most.map({ $0 >= least }) ?? isOpen else {
      throw fault("a count that is too large or goes backwards")
    }
    at = end
    return (least, most)
  }
}
