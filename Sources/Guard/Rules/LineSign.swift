/// What stands in every line that a rule matches in some way.
///
/// It is weaker than what the rule asks for, so that a shell can look for it: a line may show every sign
/// and still not match, but none matches without them.
package enum LineSign: Hashable, Sendable {
  /// These texts in this order; a blank at an end of one is the beginning or the end of a word.
  case texts([String], ignoringCase: Bool)
  /// That letter in a word that begins with a single dash.
  case letter(Character)

  /// The longest whole word of it, in small letters; nil where it has none.
  package var word: String? {
    guard case .texts(let texts, _) = self else { return nil }
    let words = texts.filter { $0.hasPrefix(" ") && $0.hasSuffix(" ") && $0.utf8.count > 2 }
    return words.max { $0.utf8.count < $1.utf8.count }?.dropFirst().dropLast().lowercased()
  }

  package var ignoresCase: Bool {
    if case .texts(_, true) = self { true } else { false }
  }

  /// How much it tells: of one that is short, more lines are likely to have it.
  var strength: Int {
    switch self {
    case .texts(let texts, _): texts.map(\.utf8.count).max() ?? 0
    case .letter: 3
    }
  }

  /// The signs of a word that a person types for the pattern; nil where it says nothing of what stands there.
  package init?(_ glob: Glob) {
    self.init(word: glob.text, ignoringCase: false)
  }

  /// - Parameters:
  ///   - word: A pattern as ``Glob`` has them, or a word.
  ///   - ignoringCase: True where capitals and small letters are the same.
  init?(word: String, ignoringCase: Bool) {
    let parts = Self.parts(of: word)
    let texts = parts.isEmpty ? Self.separators(in: word) : parts
    guard !texts.isEmpty else { return nil }
    self = .texts(texts, ignoringCase: ignoringCase)
  }

  /// The texts of a word, where they are more than separators.
  static func parts(of glob: Glob) -> [String] { parts(of: glob.text) }

  /// True for a byte within a word as the hooks tell words apart: at blanks and at every sign of a shell.
  package static func isInWord(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && !#"|&;()<>"`$\{}[]=,:/!#@*?~%^'"#.utf8.contains(byte)
  }

  /// What a pattern has of separators that stand for themselves: it is typed, though maybe within quotes.
  private static func separators(in pattern: String) -> [String] {
    var separators: [String] = []
    var isEscaped = false
    var isInSet = false
    for character in pattern {
      switch character {
      case "\\" where !isEscaped:
        isEscaped = true
        continue
      case "[" where !isEscaped: isInSet = true
      case "]" where isInSet: isInSet = false
      case "*" where !isEscaped, "?" where !isEscaped: break
      default:
        if !isInSet { separators.append(String(character)) }
      }
      isEscaped = false
    }
    return separators
  }

  /// The parts of a pattern that stand for themselves, each with a blank where the word ends.
  private static func parts(of pattern: String) -> [String] {
    let bytes = Array(pattern.utf8)
    var texts: [String] = []
    var part: [UInt8] = []
    // A pattern's end is a word's end; so is a separator. A star is not.
    var beginsWord = true
    func end(_ endsWord: Bool) {
      if !part.isEmpty {
        let text = String(decoding: part, as: UTF8.self)
        texts.append((beginsWord ? " " : "") + text + (endsWord ? " " : ""))
      }
      part = []
      beginsWord = endsWord
    }
    var at = 0
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "*"), UInt8(ascii: "?"): end(false)
      case UInt8(ascii: "["):
        end(false)
        while at + 1 < bytes.count, bytes[at] != UInt8(ascii: "]") { at += 1 }
      case let byte where isInWord(byte): part.append(byte)
      case 0x80...: end(false)
      default: end(true)
      }
      at += 1
    }
    end(true)
    return texts
  }
}
