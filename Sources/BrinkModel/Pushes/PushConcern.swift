/// Why a push of one ref is a step to decide on, rather than one to just take.
package enum PushConcern: Equatable, Sendable {
  /// Commits that are there now would no longer be reachable.
  case rewrites
  case deletes
  /// A tag that others may have fetched would mean something else.
  case movesTag
  /// The name is one that somebody asked to be careful with.
  case protected(by: String)
  /// It cannot be known whether commits would be lost.
  case unsure(Doubt)

  /// Why nobody here can tell.
  package enum Doubt: Equatable, Sendable {
    /// What stands there now was never fetched.
    case notFetched
    /// The history in this clone is cut off.
    case shallow
    /// Git gave no answer.
    case noAnswer
  }
}

/// How what stands on the other side is related to what is pushed there.
package enum Ancestry: Equatable, Sendable {
  /// Nothing is lost.
  case forward
  /// Something is.
  case rewritten
  case unknown(PushConcern.Doubt)
}

extension PushConcern {
  /// The gravest concern about that ref; nil for a push that needs no decision.
  ///
  /// `ancestry` is asked only where the answer matters, since it costs a run of git.
  package static func about(
    _ ref: PushedRef, protecting names: ProtectedNames, ancestry: (PushedRef) -> Ancestry
  ) -> PushConcern? {
    if ref.isDeletion { return ref.isNew ? nil : .deletes }
    guard ref.localHash != ref.remoteHash else { return nil }
    if !ref.isNew {
      if ref.isTag { return .movesTag }
      switch ancestry(ref) {
      case .forward: break
      case .rewritten: return .rewrites
      case .unknown(let doubt): return .unsure(doubt)
      }
    }
    return names.pattern(matching: ref.remoteName).map { .protected(by: $0) }
  }
}
