/// The words after a program, told apart as the program would: options, their values, operands.
struct SortedWords {
  struct Given {
    /// With its dashes; of a bundle one letter each.
    let name: [UInt8]
    let value: [UInt8]?
    /// Where its word stands among all words.
    let place: Int
  }

  private(set) var options: [Given] = []
  private(set) var operands: [Word] = []
  let words: [Word]
  let shape: ProgramShape

  init(_ command: ShellCommand, _ shape: ProgramShape) {
    words = command.words
    self.shape = shape
    var index = 1
    var optionsEnded = false
    while index < words.count {
      let word = words[index]
      let place = index
      index += 1
      guard !optionsEnded, word.hasPrefix("-"), word.bytes.count > 1 else {
        operands.append(word)
        continue
      }
      if word.is("--") {
        optionsEnded = true
      } else if word.hasPrefix("--") || !shape.bundles {
        takeLong(word.bytes, at: place, next: &index)
      } else {
        takeLetters(word.bytes, at: place, next: &index)
      }
    }
  }

  private mutating func takeLong(_ word: [UInt8], at place: Int, next index: inout Int) {
    if let sign = word.firstIndex(of: UInt8(ascii: "=")) {
      options.append(
        Given(name: Array(word[..<sign]), value: Array(word[(sign + 1)...]), place: place))
      return
    }
    options.append(Given(name: word, value: nextValue(of: word, &index), place: place))
  }

  private mutating func takeLetters(_ word: [UInt8], at place: Int, next index: inout Int) {
    for letter in 1..<word.count {
      let name = [UInt8(ascii: "-"), word[letter]]
      let rest = word[(letter + 1)...]
      guard !shape.values.isEmpty, shape.values.contains(String(decoding: name, as: UTF8.self))
      else {
        options.append(Given(name: name, value: nil, place: place))
        continue
      }
      let value = rest.isEmpty ? nextValue(of: name, &index) : Array(rest)
      options.append(Given(name: name, value: value, place: place))
      break
    }
    // A long option behind one dash, as some programs have them among their letters.
    if word.count > 2 { options.append(Given(name: word, value: nil, place: place)) }
  }

  private func nextValue(of name: [UInt8], _ index: inout Int) -> [UInt8]? {
    guard !shape.values.isEmpty, shape.values.contains(String(decoding: name, as: UTF8.self)),
      index < words.count
    else { return nil }
    index += 1
    return words[index - 1].bytes
  }

  /// True when that option is given, with a value like that where one is asked for.
  func has(_ pattern: FlagPattern) -> Bool {
    let wanted = Array(pattern.name.utf8)
    for option in options where isCalled(option.name, wanted) {
      guard let glob = pattern.value else {
        if let value = option.value, isNo(value), option.name.starts(with: "--".utf8) { continue }
        return true
      }
      if let value = option.value {
        if glob.matches(value) { return true }
      } else if option.place + 1 < words.count, glob.matches(words[option.place + 1].bytes) {
        return true
      }
    }
    guard let glob = pattern.value, wanted.count == 2, shape.bundles else { return false }
    // `-s0`, of an option that nobody said takes a value.
    return words.dropFirst().contains {
      $0.bytes.starts(with: wanted) && $0.bytes.count > 2 && glob.matches($0.bytes[2...])
    }
  }

  private func isCalled(_ name: [UInt8], _ wanted: [UInt8]) -> Bool {
    if name == wanted { return true }
    // Programs whose long options begin with one dash take two as well.
    if !shape.bundles, wanted.count > 2, name.starts(with: "--".utf8),
      name.dropFirst() == wanted[...]
    {
      return true
    }
    return shape.abbreviates && name.count > 3 && wanted.starts(with: "--".utf8)
      && wanted.starts(with: name)
  }

  private func isNo(_ value: [UInt8]) -> Bool {
    ["no", "false", "0", "never", "off"].contains { value.elementsEqual($0.utf8) }
  }

  /// The value of that option, where it is given.
  func value(of name: String) -> [UInt8]? {
    let wanted = Array(name.utf8)
    for option in options where isCalled(option.name, wanted) {
      if let value = option.value { return value }
      if option.place + 1 < words.count { return words[option.place + 1].bytes }
    }
    return nil
  }

  /// How many of the first operands are the subcommand, by the first sequence that fits.
  func length(of subcommand: [[RuleCondition.SubWord]]) -> Int? {
    for sequence in subcommand {
      if let length = Self.length(of: sequence, in: operands[...]) { return length }
    }
    return nil
  }

  /// How many words from the first on are like the sequence; the fewest that are.
  static func length(
    of sequence: [RuleCondition.SubWord], in words: ArraySlice<Word>
  ) -> Int? {
    lengthOfBytes(of: sequence, in: words.count) { words[words.startIndex + $0].bytes }
  }

  /// The same over anything that has words; goes back to the last `**` only.
  static func lengthOfBytes(
    of sequence: [RuleCondition.SubWord], in count: Int, _ word: (Int) -> [UInt8]
  ) -> Int? {
    var piece = 0
    var at = 0
    var lastGap: (piece: Int, at: Int)?
    while piece < sequence.count {
      switch sequence[piece] {
      case .anyNumber:
        lastGap = (piece, at)
        piece += 1
        continue
      case .word(let glob) where at < count && glob.matches(word(at)):
        piece += 1
        at += 1
        continue
      case .word: break
      }
      guard let gap = lastGap, gap.at < count else { return nil }
      lastGap = (gap.piece, gap.at + 1)
      piece = gap.piece + 1
      at = gap.at + 1
    }
    return at
  }
}
