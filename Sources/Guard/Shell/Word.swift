/// One word of a command, as the shell would hand it over.
///
/// Characters that the shell would expand are kept apart from quoted ones as bytes below 8
/// (``Active``), so that a quoted star is never taken for one that names every file.
package struct Word: Equatable, Sendable {
  /// Its bytes without quotes; what nobody can know stands as it was written, behind an active `$`.
  package var bytes: [UInt8]
  /// True when a part of it depends on a variable, a substitution or what a program adds.
  package var isUnknown: Bool
  /// True when a part of it was quoted.
  package var isQuoted: Bool
  /// The same with the text of its last substitution, `$(docker ps -q)`; empty without one.
  var made: [UInt8] = []

  package init(_ bytes: [UInt8] = [], isUnknown: Bool = false, isQuoted: Bool = false) {
    self.bytes = bytes
    self.isUnknown = isUnknown
    self.isQuoted = isQuoted
  }

  /// The words that a program adds at run time, of which nothing is known.
  static let anything = Word([Active.dollar] + Array("…".utf8), isUnknown: true)

  /// The text to show or to hand over: active characters as they are typed.
  package var text: String { String(decoding: plain, as: UTF8.self) }

  /// The bytes with active characters as they are typed.
  package var plain: [UInt8] { bytes.map(Active.typed) }

  /// True when it is exactly that.
  package func `is`(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { bytes.elementsEqual($0) }
  }

  /// True when it begins with that.
  func hasPrefix(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { bytes.starts(with: $0) }
  }

  /// True when that stands in it as it is typed.
  func shows(_ text: [UInt8]) -> Bool {
    guard let first = text.first, bytes.count >= text.count else { return text.isEmpty }
    for start in 0...(bytes.count - text.count) where Active.typed(bytes[start]) == first {
      if zip(bytes[start...], text).allSatisfy({ Active.typed($0) == $1 }) { return true }
    }
    return false
  }

  /// The last part of a path: `rm` of `/bin/rm`.
  package var baseName: ArraySlice<UInt8> {
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return bytes[...] }
    return bytes[(slash + 1)...]
  }
}

/// Characters that a shell acts on, as they stand in a ``Word``.
enum Active {
  static let star: UInt8 = 1
  static let question: UInt8 = 2
  static let dollar: UInt8 = 3
  static let tilde: UInt8 = 4
  static let bracket: UInt8 = 5
  /// Bytes below this one never come from what was typed.
  static let end: UInt8 = 8

  /// How it was typed.
  static func typed(_ byte: UInt8) -> UInt8 {
    switch byte {
    case star: UInt8(ascii: "*")
    case question: UInt8(ascii: "?")
    case dollar: UInt8(ascii: "$")
    case tilde: UInt8(ascii: "~")
    case bracket: UInt8(ascii: "[")
    default: byte
    }
  }

  /// What a typed byte is in a word where it means nothing but itself.
  static func literal(_ byte: UInt8) -> UInt8 { byte < end ? 0x7F : byte }
}
