/// So many out of so many.
package struct Share: Equatable, Sendable {
  package var hits: Int
  package var total: Int

  /// - Parameters:
  ///   - hits: 0 or more, at most the total.
  ///   - total: 0 or more.
  package init(hits: Int, of total: Int) {
    self.total = max(0, total)
    self.hits = min(max(0, hits), self.total)
  }
}
