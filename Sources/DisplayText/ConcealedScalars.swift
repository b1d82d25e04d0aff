extension Unicode.Scalar {
  /// Whether showing this scalar as it is could deceive a reader or steer a terminal.
  ///
  /// True for C0 (TAB and LF too: whoever shows text decides about those), DEL, C1, every
  /// `Bidi_Control`, zero-width and filler scalars, joiners, variation selectors, tags, line and
  /// paragraph separators, and noncharacters. ``visible(_:keepingNewlines:)`` knows the few
  /// neighbourhoods where a joiner, a selector or a tag is ordinary writing and keeps it there.
  package var isConcealing: Bool {
    switch value {
    case 0x20...0x7E: false
    case 0...0x9F: true
    case 0xA0...0x34E: false
    case 0x34F, 0x61C, 0x115F, 0x1160, 0x180B...0x180F: true
    case 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F: true
    case 0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xFFF0...0xFFFB: true
    case 0xFDD0...0xFDEF: true
    case 0xE0000...0xE0FFF: true
    default: value & 0xFFFE == 0xFFFE
    }
  }

  var isVariationSelector: Bool {
    (0xFE00...0xFE0F).contains(value) || (0xE0100...0xE01EF).contains(value)
  }

  /// A pictograph that joiners and selectors attach to; digits and `#` count for selectors only.
  var isPictograph: Bool { value > 0xFF && properties.isEmoji }

  /// Letters and marks of the scripts whose spelling needs ZWJ and ZWNJ (Unicode, chapter 23.2).
  var usesJoiners: Bool {
    switch value {
    case 0x600...0x7BF, 0x840...0x8FF, 0x900...0xDFF, 0x1000...0x109F, 0x1780...0x18AF:
      switch properties.generalCategory {
      case .otherLetter, .modifierLetter, .nonspacingMark, .spacingMark: !isConcealing
      default: false
      }
    default: false
    }
  }

  var isIdeograph: Bool {
    switch value {
    case 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFD: true
    default: false
    }
  }
}
