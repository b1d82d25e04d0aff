/// What a shell makes of `{a,b}` and `{1..3}` in a word, before it looks at anything else in it.
struct BraceExpansion {
  /// More words than this are not made of one.
  static let mostWords = 256
  /// Of a longer range only both ends are read: what lies between is mostly like them.
  static let longestRange = 64

  /// A word, or what became of it, with the places of its signs: `{`, `,` and `}` that are not quoted.
  fileprivate struct Piece {
    var bytes: [UInt8]
    var signs: [Int]
  }

  /// The words that a word stands for.
  ///
  /// - Parameters:
  ///   - word: As it was typed.
  ///   - signs: Where the signs stand in it, in order.
  ///   - left: How many bytes may still be made; comes back less by those that were.
  /// - Returns: The words in the order of the shell; nil where they are more, or longer, than is read.
  static func words(of word: Word, signs: [Int], left: inout Int) -> [Word]? {
    var waiting = [Piece(bytes: word.bytes, signs: signs)]
    var words: [Word] = []
    while let piece = waiting.popLast() {
      guard let group = Group.first(in: piece.bytes, piece.signs) else {
        // Of nothing a shell makes no word, unless it was quoted.
        if word.isQuoted || !piece.bytes.isEmpty { words.append(word.cut(to: piece.bytes)) }
        continue
      }
      let cost = group.items.count * piece.bytes.count
      guard cost < left, words.count + waiting.count + group.items.count <= mostWords else {
        return nil
      }
      left -= cost
      waiting += group.items.reversed().map { piece.with($0, inPlaceOf: group) }
    }
    return words
  }
}

extension BraceExpansion {
  /// A bracket that a shell expands: where it stands, and what it stands for.
  fileprivate struct Group {
    enum Item {
      case part(Range<Int>)
      case text([UInt8])
    }

    var items: [Item]
    /// From its first byte to the one after its last.
    let range: Range<Int>
  }
}

extension BraceExpansion.Group {
  /// The first one that is not within another; nil for none.
  fileprivate static func first(in bytes: [UInt8], _ signs: [Int]) -> Self? {
    var open: [(start: Int, commas: [Int], hasInner: Bool)] = []
    var first: Self?
    for place in signs {
      switch bytes[place] {
      case UInt8(ascii: "{"): open.append((place, [], false))
      case UInt8(ascii: ","): if !open.isEmpty { open[open.count - 1].commas.append(place) }
      default:
        guard let (start, commas, hasInner) = open.popLast() else { continue }
        if !open.isEmpty { open[open.count - 1].hasInner = true }
        let items =
          commas.isEmpty
          ? hasInner ? nil : range(bytes[(start + 1)..<place])
          : parts(from: start + 1, to: place, at: commas)
        guard let items, start < first?.range.lowerBound ?? .max else { continue }
        first = Self(items: items, range: start..<(place + 1))
      }
    }
    return first
  }

  private static func parts(from start: Int, to end: Int, at commas: [Int]) -> [Item] {
    zip([start] + commas.map { $0 + 1 }, commas + [end]).map { .part($0..<$1) }
  }

  /// `1..3`, `01..12`, `a..e`, `1..9..2`; nil for anything else.
  private static func range(_ text: ArraySlice<UInt8>) -> [Item]? {
    let parts = String(decoding: text, as: UTF8.self).split(
      separator: "..", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), let step = parts.count == 3 ? Int(parts[2]) : 1 else {
      return nil
    }
    if let first = Int(parts[0]), let last = Int(parts[1]) {
      let isPadded = parts[0...1].contains { $0.utf8.count > 1 && $0.hasPrefix("0") }
      let width = isPadded ? max(parts[0].utf8.count, parts[1].utf8.count) : 0
      return numbers(first, last, step).map { number in
        let digits = Array(String(number).utf8)
        return .text(
          Array(repeating: UInt8(ascii: "0"), count: max(0, width - digits.count)) + digits)
      }
    }
    guard parts[0].utf8.count == 1, parts[1].utf8.count == 1, let first = parts[0].utf8.first,
      let last = parts[1].utf8.first, isLetter(first), isLetter(last)
    else { return nil }
    return numbers(Int(first), Int(last), step).map { .text([UInt8($0)]) }
  }

  private static func numbers(_ first: Int, _ last: Int, _ step: Int) -> [Int] {
    let (distance, isTooFar) = last.subtractingReportingOverflow(first)
    let step = max(1, step == .min ? .max : abs(step))
    guard !isTooFar, distance != .min, abs(distance) / step < BraceExpansion.longestRange else {
      return [first, last]
    }
    return Array(stride(from: first, through: last, by: distance < 0 ? -step : step))
  }
}

extension BraceExpansion.Piece {
  /// The same with one thing that the bracket stands for.
  fileprivate func with(
    _ item: BraceExpansion.Group.Item, inPlaceOf group: BraceExpansion.Group
  ) -> Self {
    let range = group.range
    var made = Self(bytes: Array(bytes[..<range.lowerBound]), signs: [])
    made.signs = signs.filter { $0 < range.lowerBound }
    switch item {
    case .text(let text): made.bytes += text
    case .part(let part):
      made.signs += signs.filter(part.contains).map { $0 - part.lowerBound + range.lowerBound }
      made.bytes += bytes[part]
    }
    let moved = made.bytes.count - range.upperBound
    made.signs += signs.filter { $0 >= range.upperBound }.map { $0 + moved }
    made.bytes += bytes[range.upperBound...]
    return made
  }
}

extension Word {
  /// A word made of parts of it.
  fileprivate func cut(to bytes: [UInt8]) -> Word {
    Word(
      bytes, isUnknown: isUnknown && bytes.contains(Active.dollar), isQuoted: isQuoted)
  }
}
