/// Why something has no value.
package enum Undefined: Error, Hashable, Sendable {
  /// A relative change needs a baseline.
  case noBaseline
  /// A relative change of nothing: the baseline has no events.
  case emptyBaseline
  /// A relative change of nothing: the baseline's median is zero.
  case zeroBaseline
  /// Fewer than five events in the baseline: only the literal verdict is given.
  case sparseBaseline
  /// A bound that is not relative to a baseline has a literal verdict only.
  case absoluteBound
  /// A claim of nothing at all, or of everything, that the window met: a window with one exception
  /// refutes it, but no window without one gives it a chance above nothing.
  case absolute
  /// The window is not complete, and evidence is not looked at early.
  case windowOpen
  /// So many cycles have no value, and the verdict hangs on them.
  case missing(cycles: Int)
  /// No values to judge.
  case nothingSeen
  /// Numbers too long, or too many, for the arithmetic here.
  case tooLarge

  /// The reason in words that may end a sentence: `the baseline has no events`.
  package var words: String {
    switch self {
    case .noBaseline: "there is no baseline"
    case .emptyBaseline: "the baseline has no events, and a share of nothing means nothing"
    case .zeroBaseline: "the baseline's median is 0, and a share of nothing means nothing"
    case .sparseBaseline: "the baseline has fewer than 5 events"
    case .absoluteBound: "the bound is not relative to a baseline"
    case .absolute: "no window can show that something never happens, or always"
    case .windowOpen: "the window is still open"
    case .missing(let cycles): cycles == 1 ? "1 cycle missing" : "\(cycles) cycles missing"
    case .nothingSeen: "there are no values"
    case .tooLarge: "there are too many values, or too long ones"
    }
  }
}
