import BrinkModel

/// An entry that was written and could not be synced: nobody can say whether it is on disk.
struct UnknownOutcome {
  /// What a second look at the log found where the entry was written.
  ///
  /// It may come from memory, so even the whole entry is no proof that the disk has it.
  enum Reread: Equatable {
    case whole
    case missing
    /// Something else than was written, or a part of it.
    case changed
    case unreadable(Errno)
  }

  let path: String
  let entry: Entry
  let reason: Errno
  let reread: Reread
}

extension UnknownOutcome.Reread {
  /// Reads again what was written from `offset` on.
  init(_ written: [UInt8], at offset: Int, of file: System.Descriptor, _ system: System) {
    do {
      let found = try system.bytes(offset..<(offset + written.count), of: file)
      self = found == written ? .whole : found.isEmpty ? .missing : .changed
    } catch {
      self = .unreadable(error)
    }
  }

  /// As it is told, after "read again,".
  var words: String {
    switch self {
    case .whole: "it is there, but the disk did not say that it will stay"
    case .missing: "it is not there"
    case .changed: "only a part of it is there"
    case .unreadable(let reason): "the log says: \(reason)"
    }
  }
}

extension Fault {
  static func unknown(_ outcome: UnknownOutcome) -> Fault {
    Fault(
      place: outcome.path,
      what: "UNKNOWN whether entry \(outcome.entry.id) is on disk: \(outcome.reason); "
        + "read again, \(outcome.reread.words)",
      remedy: "Look with `brink show \(outcome.entry.id)` once the disk works again; if it is not "
        + "there, record it again.",
      status: .cannotWrite)
  }
}
