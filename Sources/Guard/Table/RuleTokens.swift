/// A rule as a line of texts with tabs between them, as ``RuleTable`` keeps it.
struct RuleTokens {
  private(set) var tokens: [String] = []

  init() {}

  /// The line, without its end.
  var line: String { tokens.map(Self.escaped).joined(separator: "\t") }

  mutating func add(_ text: String) { tokens.append(text) }
  mutating func add(_ number: Int) { tokens.append(String(number)) }

  mutating func add(_ texts: [String]) {
    add(texts.count)
    tokens += texts
  }

  mutating func add(_ globs: [Glob]) { add(globs.map(\.text)) }

  static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text.unicodeScalars {
      switch character {
      case "\\": escaped += "\\\\"
      case "\t": escaped += "\\t"
      case "\n": escaped += "\\n"
      default: escaped.unicodeScalars.append(character)
      }
    }
    return escaped
  }
}

/// Takes such a line apart again.
struct RuleTokenReader {
  private var rest: TableText.Slice

  /// - Parameter line: Of a text that outlives the reader.
  init(_ line: TableText.Slice) {
    rest = line
  }

  /// The next text; empty past the last.
  mutating func text() -> String {
    let token = token()
    guard token.contains(UInt8(ascii: "\\")) else { return String(decoding: token, as: UTF8.self) }
    var plain: [UInt8] = []
    var isEscaped = false
    for byte in token {
      if isEscaped {
        plain.append(
          byte == UInt8(ascii: "t") ? 0x09 : byte == UInt8(ascii: "n") ? 0x0A : byte)
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else {
        plain.append(byte)
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }

  private mutating func token() -> TableText.Slice {
    let end = rest.firstIndex(of: UInt8(ascii: "\t")) ?? rest.endIndex
    let token = rest[..<end]
    rest = rest[min(end + 1, rest.endIndex)...]
    return token
  }

  /// The next number; 0 where there is none.
  mutating func number() -> Int { Self.number(token()) }

  /// The next numbers, with commas between them.
  mutating func numbers() -> [Int] {
    var numbers: [Int] = []
    var rest = token()
    while !rest.isEmpty {
      let end = rest.firstIndex(of: UInt8(ascii: ",")) ?? rest.endIndex
      numbers.append(Self.number(rest[..<end]))
      rest = rest[min(end + 1, rest.endIndex)...]
    }
    return numbers
  }

  private static func number(_ digits: TableText.Slice) -> Int {
    digits.reduce(0) { $0 &* 10 &+ Int($1 &- UInt8(ascii: "0")) }
  }

  mutating func texts() -> [String] { list { $0.text() } }

  mutating func globs() -> [Glob] { texts().map { Glob($0) } }

  /// As many as the number that stands first says.
  mutating func list<Element>(_ element: (inout RuleTokenReader) -> Element) -> [Element] {
    let count = number()
    var elements: [Element] = []
    elements.reserveCapacity(min(count, 1024))
    for _ in 0..<max(0, count) {
      guard !rest.isEmpty else { break }
      elements.append(element(&self))
    }
    return elements
  }
}
