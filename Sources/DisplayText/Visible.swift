/// Text in which everything that could deceive a reader or steer a terminal is spelled out.
///
/// C0 and DEL appear in caret notation (`^[`), the rest as `<U+202E>`. TAB stays; LF stays only on
/// request. Joiners stay inside emoji and between letters of scripts that need them, variation
/// selectors stay after what they vary, and the three subdivision flags keep their tags. The result
/// is a fixed point: applying the function again changes nothing.
///
/// - Parameters:
///   - text: Any text at all.
///   - keepingNewlines: Whether LF stays a line break instead of becoming `^J`.
/// - Returns: The same text where nothing had to be spelled out.
package func visible(_ text: String, keepingNewlines: Bool = false) -> String {
  let needsWork =
    text.utf8.contains {
      $0 >= 0x7F || ($0 < 0x20 && $0 != 0x09 && !($0 == 0x0A && keepingNewlines))
    }
  guard needsWork else { return text }
  let kept: (Unicode.Scalar) -> Bool = { $0 == "\t" || ($0 == "\n" && keepingNewlines) }
  guard text.unicodeScalars.contains(where: { $0.isConcealing && !kept($0) }) else { return text }

  var spelling = Spelling(Array(text.unicodeScalars))
  while let scalar = spelling.current {
    if !scalar.isConcealing || kept(scalar) {
      spelling.keep()
    } else if let length = spelling.lengthOfLegitimateUse {
      for _ in 0..<length { spelling.keep() }
    } else {
      spelling.spellOut()
    }
  }
  return String(spelling.output)
}

/// One pass over the scalars, remembering what has been put out so far.
private struct Spelling {
  let input: [Unicode.Scalar]
  var output = String.UnicodeScalarView()
  private var position = 0
  private var last: Unicode.Scalar?
  private var beforeLast: Unicode.Scalar?

  init(_ input: [Unicode.Scalar]) { self.input = input }

  var current: Unicode.Scalar? { position < input.count ? input[position] : nil }

  mutating func keep() {
    emit(input[position])
    position += 1
  }

  mutating func spellOut() {
    let value = input[position].value
    position += 1
    if value < 0x20 || value == 0x7F {
      emit("^")
      emit(Unicode.Scalar(UInt8(value) ^ 0x40))
    } else {
      let digits = String(value, radix: 16, uppercase: true)
      for scalar in "<U+".unicodeScalars { emit(scalar) }
      for _ in digits.utf8.count..<max(4, digits.utf8.count) { emit("0") }
      for scalar in digits.unicodeScalars { emit(scalar) }
      emit(">")
    }
  }

  private mutating func emit(_ scalar: Unicode.Scalar) {
    output.append(scalar)
    beforeLast = last
    last = scalar
  }

  /// How many scalars from here are ordinary writing in this neighbourhood; nil for none.
  var lengthOfLegitimateUse: Int? {
    guard let last else { return nil }
    let scalar = input[position]
    switch scalar.value {
    case 0x200C: return joinsLetters(last) ? 1 : nil
    case 0x200D: return joinsLetters(last) || joinsPictographs(last) ? 1 : nil
    case 0xFE0E, 0xFE0F: return last.properties.isEmoji && !last.isVariationSelector ? 1 : nil
    case 0xFE00...0xFE0D: return last.value >= 0x1000 && !last.isVariationSelector ? 1 : nil
    case 0xE0100...0xE01EF: return last.isIdeograph ? 1 : nil
    case 0xE0020...0xE007F: return last.value == 0x1F3F4 ? flagTagCount : nil
    default: return nil
    }
  }

  private func joinsLetters(_ last: Unicode.Scalar) -> Bool {
    guard position + 1 < input.count else { return false }
    return last.usesJoiners && input[position + 1].usesJoiners
  }

  private func joinsPictographs(_ last: Unicode.Scalar) -> Bool {
    guard position + 1 < input.count, input[position + 1].isPictograph else { return false }
    return last.isPictograph || (last.value == 0xFE0F && beforeLast?.isPictograph == true)
  }

  /// The tags of the flags of England, Scotland and Wales: the only ones recommended for use.
  private var flagTagCount: Int? {
    for region in ["gbeng", "gbsct", "gbwls"] {
      let tags = region.unicodeScalars.map { $0.value + 0xE0000 } + [0xE007F]
      if input[position...].prefix(tags.count).map(\.value) == tags { return tags.count }
    }
    return nil
  }
}
