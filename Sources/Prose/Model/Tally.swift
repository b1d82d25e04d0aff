/// Weighs the verdicts on a part against each other by all the candidates that speak for them.
///
/// Learning counts the probabilities of all readings with the same verdict together, so choosing
/// does too: three doubtful reasons to see nothing outweigh one to see something.
struct Tally {
  /// e to the power of -n steps of a weight, in units of 1/65536.
  private static let shares: [Int32] = {
    var share = 65536.0
    return (0..<140).map { _ in
      defer { share *= 0.920_044_414_629_323 }
      return Int32(share.rounded())
    }
  }()

  /// How many times likelier than another verdict a part must be to count as present.
  private let burden: Int32
  private var entries: [(verdict: PartVerdict, sum: Int32)] = []
  private var top = Int32.min

  init(burden: Int32, capacity: Int) {
    self.burden = burden
    entries.reserveCapacity(capacity)
  }

  @inline(__always)
  mutating func add(_ verdict: PartVerdict, _ sum: Int32) {
    entries.append((verdict, sum))
    top = max(top, sum)
  }

  /// The verdict that all its candidates together make likeliest.
  var verdict: PartVerdict {
    var totals = SIMD4<Int32>()
    for entry in entries {
      let distance = Int(top - entry.sum)
      if distance < Self.shares.count {
        totals[Int(entry.verdict.rawValue)] &+= Self.shares[distance]
      }
    }
    totals[Int(PartVerdict.present.rawValue)] /= burden
    var best = PartVerdict.present
    for verdict in [PartVerdict.vague, .missing]
    where totals[Int(verdict.rawValue)] > totals[Int(best.rawValue)] {
      best = verdict
    }
    return best
  }
}
