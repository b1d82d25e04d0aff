import CEditline
import Glibc

/// The character set that the C library, and with it the line editor, works in.
enum TextLocale {
  /// Takes the user's locale when it writes UTF-8, else C.UTF-8, which every Debian has.
  ///
  /// Without any UTF-8 locale the editor still works, but shows other letters as numbers.
  static func useUTF8() {
    for name in ["", "C.UTF-8", "en_US.UTF-8"] {
      if setlocale(LC_CTYPE, name) != nil, String(cString: editline_codeset()) == "UTF-8" { return }
    }
  }
}
