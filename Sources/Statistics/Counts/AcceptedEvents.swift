/// How many events in the window pass a claim.
package enum AcceptedEvents: Equatable, Sendable {
  /// From least to most, both included; any number from least on where most is nil.
  case between(least: Int, most: Int?)
  /// No number of events passes.
  case none
  case undefined(Undefined)
}
