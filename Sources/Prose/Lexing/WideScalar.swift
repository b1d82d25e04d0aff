/// One scalar outside ASCII, decoded where the tokenizer meets it.
struct WideScalar {
  enum Kind {
    case letter
    case space
    case mark(Mark)
    /// Joiners, variation selectors and direction marks, which change nothing that is read.
    case ignored
  }

  let value: UInt32
  let width: Int
  private let second: UInt8

  /// Decodes at `position`; the bytes come from a `String` and are valid UTF-8.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int) {
    let lead = bytes[position]
    let needed = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
    width = min(needed, bytes.count - position)
    second = width > 1 ? bytes[position + 1] : 0
    var value = UInt32(lead) & (needed == 4 ? 0x07 : needed == 3 ? 0x0F : 0x1F)
    for offset in 1..<max(width, 1) {
      value = value << 6 | UInt32(bytes[position + offset] & 0x3F)
    }
    self.value = value
  }

  /// `’`, which closes a quotation or shortens a word.
  var isApostrophe: Bool { value == 0x2019 }

  var isLetter: Bool {
    if case .letter = kind { return true }
    return false
  }

  var isUpper: Bool {
    switch value {
    case 0xC0...0xDE: value != 0xD7
    case 0x100...0x17F, 0x370...0x3FF, 0x400...0x58F, 0x1E00...0x1FFF, 0x10A0...0x10FF:
      Unicode.Scalar(value)?.properties.isUppercase ?? false
    default: false
    }
  }

  /// Whether the scalar belongs to a script without case: Han, kana, Hangul, Arabic or Hebrew.
  var isCaseless: Bool {
    (0x590...0x109F).contains(value) || (0x1100...0x1CFF).contains(value) || value >= 0x2E80
  }

  /// The second byte with Latin-1 letters lower-cased; other scripts stay as they are.
  var foldedSecondByte: UInt8 {
    (0xC0...0xDE).contains(value) && value != 0xD7 ? second | 0x20 : second
  }

  var kind: Kind {
    switch value {
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return .space
    case 0x2028, 0x2029, 0x85, 0x2026, 0x3002, 0xFF01, 0xFF0E, 0x6D4, 0x964: return .mark(.stop)
    case 0x80...0x9F: return .space
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF:
      return .ignored
    case 0x2012...0x2015, 0x2212: return .mark(.dash)
    case 0x2018...0x201F, 0xAB, 0xBB, 0x300C...0x300F, 0x2039, 0x203A: return .mark(.quote)
    case 0x2190...0x21FF, 0x27F5...0x27FF, 0x2794...0x27BE, 0x1F446...0x1F449: return .mark(.arrow)
    case 0x3001, 0xFF0C, 0x60C: return .mark(.comma)
    case 0xFF1A: return .mark(.colon)
    case 0xFF1B, 0x61B: return .mark(.semicolon)
    case 0xFF1F, 0x61F: return .mark(.question)
    case 0xFF08, 0x3010: return .mark(.open)
    case 0xFF09, 0x3011: return .mark(.close)
    case 0xFF1D: return .mark(.equals)
    case 0xFF0F, 0xB7, 0x2022, 0x30FB: return .mark(.bar)
    case 0xA1...0xA9, 0xAC...0xB1, 0xB4, 0xB6, 0xB8, 0xBC...0xBF, 0xD7, 0xF7: return .mark(.symbol)
    case 0x2010, 0x2011, 0x2016...0x2027, 0x2030...0x205E, 0x20A0...0x20CF, 0x2100...0x218F,
      0x2200...0x27F4, 0x2900...0x2BFF, 0x3003...0x3020, 0xE000...0xF8FF, 0x1F000...0x1FAFF,
      0xE0000...0x10FFFF:
      return .mark(.symbol)
    default: return .letter
    }
  }
}
