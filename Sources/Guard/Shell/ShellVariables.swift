/// What variables hold, as far as the line itself says: `DIR=/; rm -rf "$DIR"`.
struct ShellVariables: Equatable {
  /// A longer value is not kept.
  private static let longest = 256

  /// More elements of an array are not kept.
  static let mostElements = 64

  private var values: [[UInt8]: Word] = [:]
  private var arrays: [[UInt8]: [Word]] = [:]

  /// What the variable of that name holds; nil when nobody can know.
  subscript(name: some Collection<UInt8>) -> Word? {
    values.isEmpty ? nil : values[Array(name)]
  }

  /// The elements of the array of that name; nil when nobody can know.
  func elements(of name: some Collection<UInt8>) -> [Word]? {
    arrays.isEmpty ? nil : arrays[Array(name)]
  }

  /// Takes note of the elements that stand behind `NAME=` or `NAME+=`.
  mutating func note(_ elements: [Word], of word: Word) {
    guard word.bytes.last == UInt8(ascii: "=") else { return }
    var name = word.bytes.dropLast()
    let adds = name.last == UInt8(ascii: "+")
    if adds { name.removeLast() }
    guard name.allSatisfy({ isLetter($0) || isDigit($0) }),
      elements.allSatisfy({ $0.bytes.count <= Self.longest })
    else { return }
    let all = (adds ? arrays[Array(name)] ?? [] : []) + elements
    arrays[Array(name)] = all.count <= Self.mostElements ? all : nil
  }

  /// Takes note of what a command does to variables.
  ///
  /// An assignment before a program is made for that program only, after its words were expanded.
  mutating func note(_ command: ShellCommand) {
    guard let first = command.words.first else {
      return command.assignments.forEach { assign($0) }
    }
    switch String(decoding: first.bytes, as: UTF8.self) {
    case "export", "readonly", "local", "declare", "typeset":
      command.words.dropFirst().filter(Assignment.isOne).forEach { assign($0) }
    case "for", "select":
      // What follows is read once: with the first word, which the others are mostly like.
      guard command.words.count > 1 else { return }
      let name = command.words[1].bytes
      let first = command.words.count > 3 ? command.words[3] : nil
      values[name] = first.flatMap { $0.bytes.count <= Self.longest ? $0 : nil }
    case "read", "unset", "mapfile", "readarray", "getopts":
      guard !values.isEmpty || !arrays.isEmpty else { return }
      for word in command.words.dropFirst() {
        values[word.bytes] = nil
        arrays[word.bytes] = nil
      }
    default: break
    }
  }

  private mutating func assign(_ word: Word) {
    guard let sign = word.bytes.firstIndex(of: UInt8(ascii: "=")) else { return }
    let name = Array(word.bytes[..<sign])
    var value = word
    value.bytes.removeFirst(sign + 1)
    if !value.made.isEmpty { value.made.removeFirst(min(sign + 1, value.made.count)) }
    if value.bytes.isEmpty, let elements = arrays[name] {
      // Without an index it is the first.
      values[name] = elements.first ?? value
      return
    }
    arrays[name] = nil
    // With `+=` and `a[1]=` the name ends in something else, and what the variable holds is not kept.
    if value.bytes.count <= Self.longest, name.allSatisfy({ isLetter($0) || isDigit($0) }) {
      values[name] = value
    } else {
      let plain = name.prefix { isLetter($0) || isDigit($0) }
      values[Array(plain)] = nil
    }
  }
}

extension ShellParser {
  /// Puts in what a variable holds for `$NAME` and `${NAME}`; false when that is not known.
  mutating func takeVariable(inQuotes: Bool) -> Bool {
    let isBraced = peek() == UInt8(ascii: "{")
    let start = at + (isBraced ? 2 : 1)
    var end = start
    while end < source.count, isLetter(source[end]) || isDigit(source[end]), source[end] < 0x80 {
      end += 1
    }
    if isBraced, takeElements(of: source[start..<end], inQuotes) { return true }
    guard end > start, let value = list.variables[source[start..<end]],
      !isBraced || end < source.count && source[end] == UInt8(ascii: "}"),
      value.bytes.count < expansionLeft
    else { return false }
    expansionLeft -= value.bytes.count + value.made.count
    at = isBraced ? end + 1 : end
    if inQuotes { putInQuoted(value) } else { putIn(value) }
    return true
  }

  /// Puts in the elements for `${NAME[@]}`, each as a word.
  private mutating func takeElements(of name: ArraySlice<UInt8>, _ inQuotes: Bool) -> Bool {
    let rest = source[name.endIndex...]
    guard rest.starts(with: "[@]}".utf8) || rest.starts(with: "[*]}".utf8),
      let elements = list.variables.elements(of: name), !elements.isEmpty,
      list.expecting == nil, !(list.isAtStart && Assignment.isOne(list.word))
    else { return false }
    let length = elements.reduce(0) { $0 + $1.bytes.count + $1.made.count }
    guard length < expansionLeft else { return false }
    expansionLeft -= length
    at = name.endIndex + 4
    for (place, element) in elements.enumerated() {
      if place > 0 {
        endWord()
        if inQuotes { quote() }
      }
      if inQuotes { putInQuoted(element) } else { putIn(element) }
    }
    return true
  }

  private mutating func putInQuoted(_ value: Word) {
    let made = made(with: value)
    // What the shell acts on was found out where the value was given.
    for byte in value.bytes { appendActive(byte) }
    note(value, made)
  }

  /// Without quotes a value comes apart at its blanks, and its stars name files.
  private mutating func putIn(_ value: Word) {
    let isAssignment = list.isAtStart && Assignment.isOne(list.word)
    let comesApart = !isAssignment && !list.isPattern && !list.isCondition && list.expecting == nil
    let made = made(with: value)
    for byte in value.bytes {
      if comesApart, byte == 0x20 || byte == 0x09 || byte == 0x0A {
        endWord()
      } else {
        appendActive(isAssignment ? byte : Active.expanded(byte))
      }
    }
    note(value, made)
  }

  private func made(with value: Word) -> [UInt8] {
    value.made.isEmpty ? [] : list.word.bytes + value.made
  }

  private mutating func note(_ value: Word, _ made: [UInt8]) {
    if value.isUnknown { list.word.isUnknown = true }
    if !made.isEmpty { list.word.made = made }
  }
}

extension Active {
  /// What a byte of a value is where the value is not quoted.
  fileprivate static func expanded(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "*"): star
    case UInt8(ascii: "?"): question
    case UInt8(ascii: "["): bracket
    default: byte
    }
  }
}
