package import Statistics

/// What the cycles before the window had.
package enum BaselineValues: Equatable, Sendable {
  /// One value a cycle, oldest first.
  case perCycle([ClaimValue])
  /// Only what they had together, in so many cycles.
  case total(ClaimValue, cycles: Int)

  /// Reads `3,1,4,…`, `3 1 4`, `3/10, 4/10`, or a total: `40 in 20`.
  package init?(_ text: String, _ measure: ClaimMeasure, unit: String?) {
    let text = Plain.line(text)
    if let parts = Self.parts(of: text), measure == .count || measure == .share {
      guard let cycles = Int(parts.cycles), cycles > 0,
        let value = ClaimValue(parts.value, measure, unit: unit)
      else { return nil }
      self = .total(value, cycles: cycles)
      return
    }
    let isOneEach = measure == .count || measure == .share
    guard !Self.hasHole(text) else { return nil }
    let words = text.split { $0 == "," || $0 == ";" || (isOneEach && $0 == " ") }
    let values = words.map { ClaimValue(String($0), measure, unit: unit) }
    let read = values.compactMap { $0 }
    guard !read.isEmpty, read.count == values.count else { return nil }
    self = .perCycle(read)
  }

  /// True for a list with nothing between two commas: `3,,4` has a cycle without a value, and missing
  /// is never zero.
  package static func hasHole(_ text: String) -> Bool {
    let pieces = text.split(omittingEmptySubsequences: false) { $0 == "," || $0 == ";" }
    return pieces.count > 1 && pieces.contains { $0.allSatisfy(\.isWhitespace) }
  }

  /// `40 in 20`, but not `3 in 10, 4 in 10`.
  private static func parts(of text: String) -> (value: String, cycles: String)? {
    guard !text.contains(","), !text.contains(";") else { return nil }
    let words = text.split(separator: " ").map(String.init)
    guard words.count >= 3, let place = words.lastIndex(where: { $0.lowercased() == "in" }),
      place > 0, place + 1 < words.count
    else { return nil }
    // A unit of the cycles may follow: 40 in 20 releases.
    return (words[..<place].joined(separator: " "), words[place + 1])
  }

  /// As it is stored, and read back.
  package var text: String {
    switch self {
    case .perCycle(let values): values.map(\.text).joined(separator: ", ")
    case .total(let value, let cycles): "\(value.text) in \(cycles)"
    }
  }

  package var cycles: Int {
    switch self {
    case .perCycle(let values): values.count
    case .total(_, let cycles): cycles
    }
  }

  /// The values one by one; empty where only their total is known.
  package var values: [ClaimValue] {
    guard case .perCycle(let values) = self else { return [] }
    return values
  }

  private var all: [ClaimValue] {
    switch self {
    case .perCycle(let values): values
    case .total(let value, _): [value]
    }
  }

  /// All counts together, in so many cycles.
  package var tally: Tally { Tally(events: all.events, cycles: cycles) }
  /// All hits out of all tries.
  package var share: Share { all.share }
  package var amounts: [Fraction] { all.amounts }
}

extension [ClaimValue] {
  /// All counts together.
  package var events: Int {
    reduce(0) { sum, value in
      guard case .count(let count) = value else { return sum }
      let (total, overflows) = sum.addingReportingOverflow(count)
      return overflows ? .max : total
    }
  }

  /// Each count for itself.
  package var counts: [Int] {
    compactMap { value in
      guard case .count(let count) = value else { return nil }
      return count
    }
  }

  /// All hits out of all tries.
  package var share: Share {
    reduce(Share(hits: 0, of: 0)) { sum, value in
      guard case .share(let share) = value else { return sum }
      return Share(hits: sum.hits &+ share.hits, of: sum.total &+ share.total)
    }
  }

  /// All amounts, in the order of their cycles.
  package var amounts: [Fraction] {
    flatMap { value in
      guard case .amounts(let amounts) = value else { return [Fraction]() }
      return amounts
    }
  }

  /// Whether it happened in any cycle.
  package var happened: Bool { contains(.happened(true)) }
}
