/// The smallest true change a window would show.
package enum DetectableChange: Equatable, Sendable {
  /// The true rate of the window over that of the baseline: 0.5 for a drop by half.
  case ratio(Double)
  /// Not even a drop to nothing would.
  case none
  case undefined(Undefined)
}
