/// What can be said before a window is complete, by arithmetic certainty only.
package enum Standing: Equatable, Sendable {
  /// Whatever is still to come, the claim passes.
  case secured
  /// Whatever is still to come, the claim fails.
  case refuted
  case open
  /// Nothing is to come any more and missing cycles decide, or the claim has no verdict at all.
  case undefined(Undefined)

  /// Reads which of the two outcomes are still possible.
  init(mayPass: Bool, mayFail: Bool, _ remaining: Remaining) {
    switch (mayPass, mayFail) {
    case (true, false): self = .secured
    case (false, _): self = .refuted
    case (true, true):
      self = remaining.left > 0 ? .open : .undefined(.missing(cycles: remaining.missing))
    }
  }
}
