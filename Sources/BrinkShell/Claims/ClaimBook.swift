import BrinkFiles
import BrinkModel
import Rec

/// The claims of a journal, and how each stands now.
struct ClaimBook {
  let claims: Claims
  private let session: Session
  private let now: Timestamp

  /// Reads them from the journal.
  ///
  /// - Parameters:
  ///   - session: Whose journal.
  ///   - moment: The moment they stand at, and the first one whose entries are not known; now and
  ///     all of them without it.
  /// - Throws: When the journal cannot be read.
  init(_ session: Session, at moment: Timestamp? = nil) throws(Fault) {
    now = moment ?? session.now
    var claims = Claims()
    let filter = EntryFilter(kinds: Claims.kinds, until: moment)
    for entry in try session.journal().entries(matching: filter) {
      claims.apply(entry)
    }
    self.claims = claims
    self.session = session
  }

  /// How they stand, in their order; entries of the journal are counted for those that have a rule.
  func standings(_ claims: [Claim]) throws(Fault) -> [ClaimStanding] {
    var counters: [EntryID: CycleCounter] = [:]
    for claim in claims {
      guard let rule = claim.terms.counting else { continue }
      counters[claim.id] = CycleCounter(
        rule, outOf: claim.terms.outOf, cycles: claim.cycles(at: now))
    }
    if !counters.isEmpty {
      let kinds = Set(counters.values.flatMap(\.kinds))
      let since = claims.filter { counters[$0.id] != nil }.map(\.terms.begins).min()
      let filter = EntryFilter(kinds: kinds.sorted { $0.rawValue < $1.rawValue }, since: since)
      for entry in try session.journal().entries(matching: filter) {
        for id in counters.keys { counters[id]?.apply(entry) }
      }
    }
    return claims.map {
      ClaimStanding($0, counted: counters[$0.id]?.values(at: now) ?? [], at: now)
    }
  }

  func standing(_ claim: Claim) throws(Fault) -> ClaimStanding {
    try standings([claim]).first ?? ClaimStanding(claim, at: now)
  }

  /// The claim with that short identifier, which has to be one and not struck.
  func one(_ id: String) throws(Fault) -> Claim {
    let found = try session.journal().one(id).entry
    guard let claim = claims[found.id] else {
      throw Fault(
        place: id,
        what: found.kind == .claim
          ? "is a claim that was struck, or that cannot be read" : "is no claim",
        remedy: "`brink claims --all` lists them.", status: .usage)
    }
    return claim
  }

  /// The same, and nobody has pronounced on it yet.
  func open(_ id: String) throws(Fault) -> Claim {
    let claim = try one(id)
    guard claim.isOpen else {
      throw Fault(
        place: id, what: "is closed: its verdict was recorded",
        remedy: "`brink show \(claim.id.short)` has it. Strike the verdict to open it again.",
        status: .usage)
    }
    return claim
  }
}
