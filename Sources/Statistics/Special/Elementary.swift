// The one file of this room that leaves the standard library: it has no log, exp or erfc.
import Glibc

/// The elementary functions that the C library computes, each to about one unit in the last place.
enum Elementary {
  static func log(_ x: Double) -> Double { Glibc.log(x) }
  /// ln(1 + x), exact for small x too.
  static func log1p(_ x: Double) -> Double { Glibc.log1p(x) }
  static func exp(_ x: Double) -> Double { Glibc.exp(x) }
  static func sine(_ x: Double) -> Double { Glibc.sin(x) }
  static func cosine(_ x: Double) -> Double { Glibc.cos(x) }
  /// The angle in radians, 0 to π.
  static func angle(sine y: Double, cosine x: Double) -> Double { Glibc.atan2(y, x) }
  /// 1 − erf(x).
  static func complementaryError(_ x: Double) -> Double { Glibc.erfc(x) }
}
