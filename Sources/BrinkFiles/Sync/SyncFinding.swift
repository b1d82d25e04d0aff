package import BrinkModel

/// Something a sync came upon that a person should know.
package struct SyncFinding: Equatable, Sendable {
  package enum Kind: String, Sendable {
    /// A log of somebody else was changed at the remote; ours stays.
    case rewritten
    /// A log became shorter at the remote; what we have was sent again.
    case cutShort = "cut-short"
    /// The remote's history was replaced.
    case replaced
    /// Something at the remote that is not taken.
    case refused
    /// Somebody else has our log: we go on under another name.
    case renamed
    /// A log that is too large to be sent.
    case tooLarge = "too-large"
    /// A log that could not be read or written here.
    case stuck
    /// A clock that is ahead.
    case skew

    /// Whether a person has nothing to decide about it.
    package var isRemark: Bool { self == .renamed || self == .skew }
  }

  package let kind: Kind
  /// Where, what, and what to do.
  package let fault: Fault

  init(_ kind: Kind, _ fault: Fault) {
    self.kind = kind
    self.fault = fault
  }

  private init(_ kind: Kind, _ place: String, _ what: String, _ remedy: String) {
    self.init(kind, Fault(place: place, what: what, remedy: remedy, status: .badData))
  }

  static func rewritten(_ path: String) -> Self {
    Self(
      .rewritten, path, "the shared copy of this log no longer begins as ours does; ours stays",
      "Ask its writer. To take the shared copy, move this file away and run `brink sync`.")
  }

  static func cutShort(_ path: String) -> Self {
    Self(
      .cutShort, path, "the shared copy of this log had lost entries; ours was sent again",
      "Nothing is lost; find out who changed the shared copy.")
  }

  static func replaced(_ remote: String) -> Self {
    Self(
      .replaced, remote, "the shared history was replaced by another one",
      "Nothing here is lost, and what was missing there was sent again; find out who did it.")
  }

  static func refused(_ path: String, _ why: String) -> Self {
    Self(
      .refused, path, "not taken: in the shared copy it \(why)",
      "Whoever put it there should remove it.")
  }

  /// `isApart` when each side has entries that the other has not.
  static func renamed(_ path: String, _ name: Writer, isApart: Bool) -> Self {
    Self(
      .renamed, path,
      isApart
        ? "this log and its shared copy went apart: it was edited, restored or copied"
        : "the shared copy has entries of this log that are not here: it was restored or copied",
      "Nothing is lost; new entries go to logs of \(name.name).")
  }

  static func tooLarge(_ path: String) -> Self {
    Self(
      .tooLarge, path, "not sent: it is larger than \(RemoteTree.largestLog >> 20) MiB",
      "Its entries stay here; see what filled it.")
  }

  package static func skew(_ skew: ClockSkew) -> Self {
    let isFar = skew.ahead > EntryComposition.farthestAhead
    return Self(
      .skew, skew.writer,
      "its clock is at least \((skew.ahead + 30_000) / 60_000) min ahead of this one",
      isFar
        ? "No entry here waits for a clock that far ahead; set whichever clock is wrong."
        : "The order of entries is safe; set whichever clock is wrong.")
  }
}
