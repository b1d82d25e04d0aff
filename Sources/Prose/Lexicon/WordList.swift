/// A list of words that share classes, written as blank-separated text.
///
/// A word may end in a directive: `~` adds the regular verb forms (`carry~` is carry, carries,
/// carried, carrying), `~~` doubles the last consonant (`drop~~` is drop, drops, dropped, dropping),
/// `*` adds the plural.
struct WordList: Sendable {
  let classes: WordClass
  let words: StaticString

  static let all: [WordList] =
    ownership + people + names + failures + vagueness + grammar + otherLanguages + common

  /// Calls `body` with the hash of every form of every word.
  @inline(__always)
  func read(_ body: (UInt32) -> Void) {
    let bytes = UnsafeBufferPointer(start: words.utf8Start, count: words.utf8CodeUnitCount)
    var start = 0
    var hash = WordHash()
    var directive = false
    for index in 0...bytes.count {
      let byte = index < bytes.count ? bytes[index] : 0x20
      if byte <= 0x20 {
        if directive {
          forms(of: bytes[start..<index], body)
        } else if index > start {
          body(hash.value)
        }
        start = index + 1
        hash = WordHash()
        directive = false
      } else if byte == UInt8(ascii: "~") || byte == UInt8(ascii: "*") {
        directive = true
      } else {
        hash.add(byte)
      }
    }
  }

  private func forms(of entry: Slice<UnsafeBufferPointer<UInt8>>, _ body: (UInt32) -> Void) {
    var stem = entry
    var tildes = 0
    var plural = false
    while let last = stem.last {
      if last == UInt8(ascii: "~") {
        tildes += 1
      } else if last == UInt8(ascii: "*") {
        plural = true
      } else {
        break
      }
      stem = stem.dropLast()
    }
    guard let final = stem.last else { return }
    var base = WordHash()
    for byte in stem { base.add(byte) }
    body(base.value)
    guard tildes > 0 || plural else { return }

    let endsInY = final == UInt8(ascii: "y") && !isVowel(stem.dropLast().last)
    let endsInE = final == UInt8(ascii: "e")
    let hisses =
      [UInt8(ascii: "s"), UInt8(ascii: "x"), UInt8(ascii: "z")].contains(final)
      || (final == UInt8(ascii: "h")
        && [UInt8(ascii: "s"), UInt8(ascii: "c")].contains(stem.dropLast().last ?? 0))
    var short = WordHash()
    for byte in stem.dropLast() { short.add(byte) }
    body(endsInY ? short.adding("ies") : base.adding(hisses ? "es" : "s"))
    guard tildes > 0 else { return }
    var doubled = base
    if tildes == 2 { doubled.add(final) }
    body(endsInY ? short.adding("ied") : endsInE ? base.adding("d") : doubled.adding("ed"))
    body(endsInE ? short.adding("ing") : doubled.adding("ing"))
  }

  private func isVowel(_ byte: UInt8?) -> Bool {
    switch byte {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"):
      true
    default: false
    }
  }
}

extension WordHash {
  /// The value after the bytes of `suffix`.
  func adding(_ suffix: StaticString) -> UInt32 {
    var copy = self
    for byte in UnsafeBufferPointer(start: suffix.utf8Start, count: suffix.utf8CodeUnitCount) {
      copy.add(byte)
    }
    return copy.value
  }
}
