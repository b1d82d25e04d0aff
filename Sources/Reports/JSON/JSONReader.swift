/// Reads JSON strictly, by RFC 8259, from input that anybody may have written.
///
/// A name that comes twice in one object is refused, since readers differ in which they believe; so
/// is nesting beyond `deepest`.
package struct JSONReader {
  /// How many arrays and objects may stand in each other.
  package static let deepest = 64

  private let text: [UInt8]
  private var position = 0
  private var depth = 0

  /// Reads one value that is all there is.
  package static func read(_ text: String) throws(JSONMistake) -> JSONValue {
    var reader = JSONReader(text: Array(text.utf8))
    let value = try reader.value()
    reader.skipBlanks()
    guard reader.position == reader.text.count else {
      throw reader.mistake("something follows the end of the value")
    }
    return value
  }

  private init(text: [UInt8]) { self.text = text }

  private var next: UInt8? { position < text.count ? text[position] : nil }

  private func mistake(_ what: String) -> JSONMistake {
    JSONMistake("not JSON at column \(position + 1): \(what)")
  }

  private mutating func skipBlanks() {
    while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0a || byte == 0x0d {
      position += 1
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    position += 1
    return true
  }

  private mutating func value() throws(JSONMistake) -> JSONValue {
    skipBlanks()
    guard let first = next else { throw mistake("it ends where a value should be") }
    switch first {
    case UInt8(ascii: "{"): return try nested { reader throws(JSONMistake) in try reader.object() }
    case UInt8(ascii: "["): return try nested { reader throws(JSONMistake) in try reader.array() }
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .truth(true))
    case UInt8(ascii: "f"): return try word("false", .truth(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number())
    default: throw mistake("no value begins like this")
    }
  }

  private mutating func nested(
    _ read: (inout JSONReader) throws(JSONMistake) -> JSONValue
  ) throws(JSONMistake) -> JSONValue {
    guard depth < Self.deepest else { throw mistake("nested deeper than \(Self.deepest)") }
    depth += 1
    position += 1
    let value = try read(&self)
    depth -= 1
    return value
  }

  private mutating func array() throws(JSONMistake) -> JSONValue {
    var elements: [JSONValue] = []
    skipBlanks()
    if take(UInt8(ascii: "]")) { return .array([]) }
    while true {
      elements.append(try value())
      skipBlanks()
      if take(UInt8(ascii: "]")) { return .array(elements) }
      guard take(UInt8(ascii: ",")) else { throw mistake("a list goes on with , or ends with ]") }
    }
  }

  private mutating func object() throws(JSONMistake) -> JSONValue {
    var members: [JSONValue.Member] = []
    // Only asked once it is worth its cost: a hostile line may have a hundred thousand names.
    var names: Set<String> = []
    skipBlanks()
    if take(UInt8(ascii: "}")) { return .object([]) }
    while true {
      skipBlanks()
      guard next == UInt8(ascii: "\"") else { throw mistake("a name in quotes should be here") }
      let name = try string()
      if members.count == 16 { names = Set(members.map(\.name)) }
      let isKnown =
        members.count < 16 ? members.contains { $0.name == name } : !names.insert(name).inserted
      guard !isKnown else { throw mistake("\(name.prefix(40)) comes twice") }
      skipBlanks()
      guard take(UInt8(ascii: ":")) else { throw mistake("a : should follow the name") }
      members.append(JSONValue.Member(name: name, value: try value()))
      skipBlanks()
      if take(UInt8(ascii: "}")) { return .object(members) }
      guard take(UInt8(ascii: ",")) else {
        throw mistake("an object goes on with , or ends with }")
      }
    }
  }

  private mutating func word(
    _ word: StaticString, _ value: JSONValue
  ) throws(JSONMistake) -> JSONValue {
    let isThere = word.withUTF8Buffer { text[position...].starts(with: $0) }
    guard isThere else { throw mistake("no value begins like this") }
    position += word.utf8CodeUnitCount
    return value
  }

  private mutating func number() throws(JSONMistake) -> String {
    let start = position
    _ = take(UInt8(ascii: "-"))
    if !take(UInt8(ascii: "0")) { try digits() }
    if take(UInt8(ascii: ".")) { try digits() }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      try digits()
    }
    return String(decoding: text[start..<position], as: UTF8.self)
  }

  private mutating func digits() throws(JSONMistake) {
    let start = position
    while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { position += 1 }
    guard position > start else { throw mistake("a digit should be here") }
  }

  private mutating func string() throws(JSONMistake) -> String {
    position += 1
    var bytes: [UInt8] = []
    var start = position
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        defer { position += 1 }
        if bytes.isEmpty { return String(decoding: text[start..<position], as: UTF8.self) }
        return String(decoding: bytes + text[start..<position], as: UTF8.self)
      case UInt8(ascii: "\\"):
        bytes += text[start..<position]
        position += 1
        bytes += UTF8.encode(try escape()) ?? UTF8.encodedReplacementCharacter
        start = position
      case ..<0x20: throw mistake("a control character has to be written as an escape")
      default: position += 1
      }
    }
    throw mistake("a text has no closing quote")
  }

  private mutating func escape() throws(JSONMistake) -> Unicode.Scalar {
    let byte = next
    position += 1
    switch byte {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{c}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): break
    default: throw mistake("no such escape")
    }
    let unit = try hexadecimal()
    if let scalar = Unicode.Scalar(unit) { return scalar }
    guard unit < 0xdc00, take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else {
      throw mistake("half a surrogate pair")
    }
    let other = try hexadecimal()
    guard (0xdc00..<0xe000).contains(other),
      let scalar = Unicode.Scalar(0x10000 + ((unit - 0xd800) << 10) + (other - 0xdc00))
    else { throw mistake("half a surrogate pair") }
    return scalar
  }

  private mutating func hexadecimal() throws(JSONMistake) -> UInt32 {
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = next.flatMap({ Character(Unicode.Scalar($0)).hexDigitValue }) else {
        throw mistake("four hexadecimal digits should be here")
      }
      unit = unit << 4 | UInt32(digit)
      position += 1
    }
    return unit
  }
}
