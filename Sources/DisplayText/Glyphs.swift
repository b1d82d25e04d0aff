/// Which characters a drawing may be made of.
package enum Glyphs: Sendable, Equatable {
  case unicode
  case ascii

  /// Unicode where the locale writes UTF-8 and the terminal draws more than plain text.
  ///
  /// - Parameter environment: `TERM=dumb` asks for ASCII; so does a locale without UTF-8, which is
  ///   the first of `LC_ALL`, `LC_CTYPE` and `LANG` that is set and not empty (POSIX, 8.2).
  package init(environment: [String: String]) {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }
      .first { !$0.isEmpty }
    let codeset = (locale ?? "").uppercased()
    let isUTF8 = codeset.contains("UTF-8") || codeset.contains("UTF8")
    self = isUTF8 && environment["TERM"] != "dumb" ? .unicode : .ascii
  }

  package var arrow: String { self == .unicode ? "→" : "->" }

  /// Where there is nothing to draw.
  package var gap: Character { self == .unicode ? "·" : " " }

  /// A bar of one column: how high the value stands between the ends of its scale.
  package func bar(_ value: Int, on scale: ClosedRange<Int>) -> Character {
    let bars = Array(self == .unicode ? "▁▂▃▄▅▆▇█" : "_.-~=+*#")
    let size = scale.upperBound - scale.lowerBound
    guard size > 0 else { return bars[bars.count - 1] }
    let height = min(max(0, value - scale.lowerBound), size)
    return bars[height * (bars.count - 1) / size]
  }
}
