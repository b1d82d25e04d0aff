/// So many events in so many cycles.
package struct Tally: Equatable, Sendable {
  package var events: Int
  package var cycles: Int

  /// - Parameters:
  ///   - events: 0 or more.
  ///   - cycles: 1 or more.
  package init(events: Int, cycles: Int) {
    self.events = max(0, events)
    self.cycles = max(1, cycles)
  }
}
