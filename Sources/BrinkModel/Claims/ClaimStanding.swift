package import Statistics

/// How a claim stands at a moment: what was seen, and what that says.
package struct ClaimStanding: Sendable {
  /// What can be said of it.
  package enum State: Equatable, Sendable {
    /// The window runs, and both ways are open.
    case open
    /// The window runs, and nothing still to come can change how it ends.
    case early(passes: Bool)
    case pass
    case fail
    case undefined(Undefined)
    /// The condition was met in too few cycles to say anything.
    case void(Literal)
  }

  package let claim: Claim
  /// What each cycle of the window has, in their order; cycles without a value are left out.
  package let values: [CycleValue]
  /// Cycles that are over.
  package let over: Int
  /// Cycles in which the condition was met; nil where nobody said.
  package let adhered: Int?
  /// What the entries say as they are now.
  package let reckoned: State
  /// What the numbers say about the true change; only once the window is complete.
  package let evidence: ClaimEvidence?

  /// The day on which the last cycle that is over ended; nil while the first one runs.
  package let lastEnding: CivilDate?

  package var terms: ClaimTerms { claim.terms }
  /// Cycles that are over and have no value.
  package let missing: Int
  /// Whether every cycle of the window is over.
  package var isComplete: Bool { over >= terms.cycles }

  /// Works out the standing.
  ///
  /// - Parameters:
  ///   - claim: The claim and what was said about it.
  ///   - counted: What was counted from the journal; a value given by hand takes its place.
  ///   - now: The moment it stands at.
  package init(_ claim: Claim, counted: [CycleValue] = [], at now: Timestamp) {
    let terms = claim.terms
    let cycles = claim.cycles(at: now)
    var byCycle: [Int: CycleValue] = [:]
    for value in counted where (1...terms.cycles).contains(value.cycle) {
      byCycle[value.cycle] = value
    }
    var given: [Int: Int] = [:]
    var met: [Int: Bool] = [:]
    for observation in claim.observations where (1...terms.cycles).contains(observation.cycle) {
      if let adhered = observation.adhered { met[observation.cycle] = adhered }
      guard let value = observation.value else { continue }
      byCycle[observation.cycle] = CycleValue(
        cycle: observation.cycle, value: value,
        source: .given(observation.entry.id, corrected: given[observation.cycle] ?? 0))
      given[observation.cycle, default: 0] += 1
    }
    let over = cycles.count { $0.isOver(at: now) }
    let values = byCycle.values.sorted { $0.cycle < $1.cycle }
    let missing = cycles.count { $0.isOver(at: now) && byCycle[$0.number] == nil }
    let ahead = values.count { $0.cycle > over }
    lastEnding = cycles.last { $0.isOver(at: now) }?.end?.date
    self.claim = claim
    self.values = values
    self.over = over
    self.missing = missing
    adhered = met.isEmpty ? nil : met.values.count { $0 }
    let judge = ClaimJudge(terms)
    let seen = values.map(\.value)
    let remaining = Remaining(left: terms.cycles - over - ahead, missing: missing)
    if over + ahead < terms.cycles {
      reckoned =
        switch judge.standing(seen, remaining) {
        case .open: .open
        case .secured: .early(passes: true)
        case .refuted: .early(passes: false)
        case .undefined(let why): why.isFinal ? .undefined(why) : .open
        }
      evidence = nil
      return
    }
    let literal = judge.verdict(seen, remaining)
    if let floor = terms.floor, (adhered ?? 0) < floor {
      reckoned = .void(literal)
      evidence = nil
      return
    }
    reckoned =
      switch literal {
      case .pass: .pass
      case .fail: .fail
      case .undefined(let why): .undefined(why)
      }
    evidence = missing == 0 ? judge.evidence(seen) : nil
  }
}

extension ClaimStanding {
  /// What was pronounced; what is reckoned until then.
  ///
  /// A verdict stands as it was recorded. Entries that arrive or are edited later do not turn it.
  package var state: State {
    let void: Literal =
      switch reckoned {
      case .pass, .early(passes: true): .pass
      case .fail, .early(passes: false): .fail
      case .open: .undefined(.windowOpen)
      case .undefined(let why): .undefined(why)
      case .void(let literal): literal
      }
    return switch claim.verdicts.last?["Literal"] {
    case "pass": .pass
    case "fail": .fail
    case "early-pass": reckoned == .pass ? .pass : .early(passes: true)
    case "early-fail": reckoned == .fail ? .fail : .early(passes: false)
    case "void": .void(void)
    default: reckoned
    }
  }

  /// Whether what is counted now says the opposite of what was pronounced.
  package var isContested: Bool {
    guard let pronounced = state.passes, let now = reckoned.passes else { return false }
    return pronounced != now
  }

  /// What somebody has to do about it.
  package enum Wanted: Equatable, Sendable {
    /// Its window is over, and nobody has pronounced on it.
    case verdict
    /// So many cycles that are over have no value.
    case values(missing: Int)
  }

  /// Nil while nothing has to be done.
  package var wanted: Wanted? {
    guard claim.isOpen else { return nil }
    if isComplete { return .verdict }
    return missingCounts && missing > 0 && terms.counting == nil ? .values(missing: missing) : nil
  }

  /// False where one value decides, so that cycles without one lack nothing.
  package var missingCounts: Bool { terms.statistic != .last && terms.statistic != .happened }
}

extension ClaimStanding.State {
  /// Whether the claim's own words hold; nil while nobody can tell.
  package var passes: Bool? {
    switch self {
    case .pass, .early(passes: true): true
    case .fail, .early(passes: false): false
    case .open, .undefined, .void: nil
    }
  }
}

extension Undefined {
  /// True when no value still to come can give it one.
  fileprivate var isFinal: Bool {
    switch self {
    case .emptyBaseline, .noBaseline, .tooLarge: true
    default: false
    }
  }
}
