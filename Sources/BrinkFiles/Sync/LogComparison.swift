/// How a log here and the same log at the remote go together: both are only ever appended to.
package enum LogComparison: Equatable, Sendable {
  case same
  /// The remote has more, and all that we have.
  case theyHaveMore
  /// We have more; so many bytes of it are whole entries.
  case weHaveMore(Int)
  /// Neither begins with the other: one of them was edited, or written anew.
  case apart

  /// Nil stands for a log that is not there.
  package init(here: [UInt8]?, there: [UInt8]?) {
    guard let here else {
      self = there == nil ? .same : .theyHaveMore
      return
    }
    let there = there ?? []
    let shorter = min(here.count, there.count)
    guard here[..<shorter] == there[..<shorter] else {
      self = .apart
      return
    }
    guard here.count > there.count else {
      self = here.count == there.count ? .same : .theyHaveMore
      return
    }
    let whole = here.sealedLength
    self = whole > there.count ? .weHaveMore(whole) : .same
  }
}
