/// A pattern for a word: `*` any text, `?` one character, `[a-z]` one of these.
///
/// `{a,b}` is written out before (``alternatives(_:)``).
package struct Glob: Hashable, Sendable {
  enum Piece: Hashable, Sendable {
    case byte(UInt8)
    case anyText
    case anyCharacter
    case oneOf([ClosedRange<UInt8>], isNegated: Bool)
  }

  /// As it was written.
  package let text: String
  /// The exact word it stands for; nil when it stands for many.
  let literal: [UInt8]?
  /// Empty where it stands for one word.
  private let pieces: [Piece]

  /// The pattern of a text without braces.
  package init(_ text: String) {
    self.text = text
    // Most are plain words, and a start of the program reads some hundreds of them.
    if !text.utf8.contains(where: Self.isSpecial) {
      literal = Array(text.utf8)
      pieces = []
      return
    }
    let pieces = Self.pieces(Array(text.utf8))
    let bytes = pieces.compactMap { piece in
      if case .byte(let byte) = piece { byte } else { nil as UInt8? }
    }
    let isLiteral = bytes.count == pieces.count
    literal = isLiteral ? bytes : nil
    self.pieces = isLiteral ? [] : pieces
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "?"), UInt8(ascii: "["), UInt8(ascii: "\\"),
      UInt8(ascii: "$"), UInt8(ascii: "~"):
      true
    default: false
    }
  }

  /// True for a word that is like that, from its first byte to its last.
  package func matches(_ word: some Collection<UInt8>) -> Bool {
    if let literal { return literal.count == word.count && word.elementsEqual(literal) }
    return word.withContiguousStorageIfAvailable { matches($0, foldingCase: false) }
      ?? Array(word).withUnsafeBufferPointer { matches($0, foldingCase: false) }
  }

  /// The same whatever the capitals, for a pattern in small letters.
  func matchesFolded(_ word: [UInt8]) -> Bool {
    if let literal {
      return literal.count == word.count && zip(word, literal).allSatisfy { $0.lowercased == $1 }
    }
    return word.withUnsafeBufferPointer { matches($0, foldingCase: true) }
  }

  /// Goes back to the last `*` only, so the time is at most the product of both lengths.
  private func matches(_ word: UnsafeBufferPointer<UInt8>, foldingCase: Bool) -> Bool {
    var piece = 0
    var at = 0
    var lastStar: (piece: Int, at: Int)?
    while true {
      if piece == pieces.count {
        if at == word.count { return true }
      } else if case .anyText = pieces[piece] {
        lastStar = (piece, at)
        piece += 1
        continue
      } else if at < word.count, let length = length(of: pieces[piece], word, at, foldingCase) {
        piece += 1
        at += length
        continue
      }
      guard let star = lastStar, star.at < word.count else { return false }
      lastStar = (star.piece, star.at + 1)
      piece = star.piece + 1
      at = star.at + 1
    }
  }

  private func length(
    of piece: Piece, _ word: UnsafeBufferPointer<UInt8>, _ at: Int, _ foldingCase: Bool
  ) -> Int? {
    let byte = foldingCase ? word[at].lowercased : word[at]
    switch piece {
    case .byte(let wanted): return byte == wanted ? 1 : nil
    case .oneOf(let ranges, let isNegated):
      return ranges.contains { $0.contains(byte) } != isNegated ? 1 : nil
    case .anyCharacter:
      var end = at + 1
      while end < word.count, word[end] & 0xC0 == 0x80 { end += 1 }
      return end - at
    case .anyText: return nil
    }
  }

  private static func pieces(_ text: [UInt8]) -> [Piece] {
    var pieces: [Piece] = []
    var at = 0
    while at < text.count {
      let byte = text[at]
      at += 1
      switch byte {
      case UInt8(ascii: "*"): if pieces.last != .anyText { pieces.append(.anyText) }
      case UInt8(ascii: "?"): pieces.append(.anyCharacter)
      case UInt8(ascii: "$"): pieces.append(.byte(Active.dollar))
      case UInt8(ascii: "~") where at == 1 || text[at - 2] == UInt8(ascii: "="):
        pieces.append(.byte(Active.tilde))
      case UInt8(ascii: "\\") where at < text.count:
        pieces.append(.byte(escaped(text[at])))
        at += 1
      case UInt8(ascii: "["):
        if let (set, end) = set(text, from: at) {
          pieces.append(set)
          at = end
        } else {
          pieces.append(.byte(byte))
        }
      default: pieces.append(.byte(byte))
      }
    }
    return pieces
  }

  private static func escaped(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "*"): Active.star
    case UInt8(ascii: "?"): Active.question
    case UInt8(ascii: "["): Active.bracket
    default: byte
    }
  }

  private static func set(_ text: [UInt8], from start: Int) -> (Piece, end: Int)? {
    var at = start
    let isNegated = at < text.count && [UInt8(ascii: "!"), UInt8(ascii: "^")].contains(text[at])
    if isNegated { at += 1 }
    var ranges: [ClosedRange<UInt8>] = []
    while at < text.count, text[at] != UInt8(ascii: "]") || ranges.isEmpty {
      if at + 2 < text.count, text[at + 1] == UInt8(ascii: "-"), text[at + 2] != UInt8(ascii: "]"),
        text[at] <= text[at + 2]
      {
        ranges.append(text[at]...text[at + 2])
        at += 3
      } else {
        ranges.append(text[at]...text[at])
        at += 1
      }
    }
    return at < text.count ? (.oneOf(ranges, isNegated: isNegated), at + 1) : nil
  }
}

extension Glob {
  /// More alternatives than this in one text are refused.
  package static let mostAlternatives = 256

  /// The patterns that a text with braces stands for; nil for too many.
  package static func alternatives(_ text: String) -> [Glob]? {
    var texts = [[UInt8]()]
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "\\"), let next = rest.popFirst() {
        texts = texts.map { $0 + [byte, next] }
      } else if byte == UInt8(ascii: "{"), let end = rest.firstIndex(of: UInt8(ascii: "}")),
        rest[..<end].contains(UInt8(ascii: ","))
      {
        let choices = rest[..<end].split(
          separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
        rest = rest[(end + 1)...]
        guard texts.count * choices.count <= mostAlternatives else { return nil }
        texts = texts.flatMap { text in choices.map { text + $0 } }
      } else {
        texts = texts.map { $0 + [byte] }
      }
    }
    return texts.map { Glob(String(decoding: $0, as: UTF8.self)) }
  }
}

extension Glob {
  /// True for a pattern of paths from the root or a home, and for one that excludes those.
  var isRooted: Bool {
    if let first = literal?.first { return first == UInt8(ascii: "/") || first == Active.tilde }
    return switch pieces.first {
    case .byte(let byte): byte == UInt8(ascii: "/") || byte == Active.tilde
    case .oneOf(_, let isNegated): isNegated
    default: false
    }
  }
}

extension UInt8 {
  /// The small letter of an ASCII capital, else itself.
  var lowercased: UInt8 {
    self >= UInt8(ascii: "A") && self <= UInt8(ascii: "Z") ? self | 0x20 : self
  }
}
