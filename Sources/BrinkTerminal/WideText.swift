import Glibc

/// Text as libedit takes it: wide characters up to a NUL.
enum WideText {
  static func encode(_ text: String) -> [wchar_t] {
    text.unicodeScalars.filter { $0.value != 0 }.map { wchar_t(bitPattern: $0.value) } + [0]
  }

  static func decode(_ characters: UnsafeBufferPointer<wchar_t>) -> String {
    var scalars = String.UnicodeScalarView()
    for character in characters {
      scalars.append(Unicode.Scalar(UInt32(bitPattern: character)) ?? "\u{FFFD}")
    }
    return String(scalars)
  }
}
