import BrinkFiles
import BrinkModel
import DisplayText
import Rec

/// The next value of a claim: which cycle it belongs to.
struct ObservationLine {
  private let claim: Claim
  private let session: Session
  private let standing: ClaimStanding
  /// Cycles that got a value since the standing was worked out.
  var taken: Set<Int> = []

  init(_ claim: Claim, _ book: ClaimBook, _ session: Session) throws(Fault) {
    self.claim = claim
    self.session = session
    standing = try book.standing(claim)
  }

  /// A value that has its cycle.
  struct Settled {
    let claim: Claim
    let session: Session
    let cycle: Int
    let value: ClaimValue?
    let before: CycleValue?

    func append(adhered: Bool?, note: String?) throws(Fault) -> Entry {
      try session.journal().append(
        EntryDraft(
          kind: .observation,
          fields: Observation.fields(
            of: claim.id, cycle: cycle, value: value, adhered: adhered, note: note)),
        now: session.now)
    }

    /// What was recorded, and what it takes the place of.
    var said: StyledText {
      let place = "Cycle \(cycle) of \(claim.terms.cycles)"
      guard let value else { return "\(place): noted." }
      guard let before else { return "\(place): \(value.text, .bold)." }
      return "\(place): \(value.text, .bold), in place of \(before.value.text); both are kept."
    }
  }

  /// Finds the cycle; throws when the window has not reached it, or every cycle has a value.
  func settle(cycle: Int?, _ value: ClaimValue?) throws(Fault) -> Settled {
    let begun = claim.cycles(at: session.now).count
    let have = Set(standing.values.map(\.cycle)).union(taken)
    guard begun > 0 else {
      throw Fault(
        place: claim.id.short, what: "its window has not begun",
        remedy:
          "It begins on \(CycleLine(claim.terms.pace).firstWhole(after: claim.terms.begins)).",
        status: .usage)
    }
    if let cycle, cycle > begun {
      throw Fault(
        place: "--cycle=\(cycle)", what: "has not begun: the window is in cycle \(begun)",
        remedy: claim.terms.pace.isCalendar
          ? "Wait until it has." : "`brink cycle \(claim.terms.pace.name)` ends the one before.",
        status: .usage)
    }
    // Of a level that is judged by its last value the cycle that runs is meant.
    let isLast = claim.terms.statistic == .last || claim.terms.statistic == .happened
    let free = isLast ? begun : (1...begun).first { !have.contains($0) }
    guard let chosen = cycle ?? free else {
      throw Fault(
        place: claim.id.short, what: "every cycle that has begun has a value",
        remedy: "To correct one, name it: --cycle \(begun).", status: .usage)
    }
    return Settled(
      claim: claim, session: session, cycle: chosen, value: value,
      before: standing.values.first { $0.cycle == chosen })
  }
}
