package import BrinkModel

extension System {
  /// Who may read a file that was not there before.
  package enum Access: Sendable {
    case ours
    /// Whoever the person's umask lets.
    case shared
  }

  /// Writes a file whole: it is there complete or not at all, and what it replaces is kept until then.
  ///
  /// - Parameters:
  ///   - path: Where it goes; of a symbolic link, the file it leads to.
  ///   - replacing: Whether a file that is there may be replaced; its permissions stay.
  ///   - access: Who may read it, where there was none.
  ///   - write: Gives the bytes piece by piece to what it is handed.
  /// - Throws: When it is there and may not be replaced, or cannot be written.
  package func writeFile(
    _ path: String, replacing: Bool, for access: Access = .ours,
    _ write: ((_ bytes: [UInt8]) throws(Fault) -> Void) throws(Fault) -> Void
  ) throws(Fault) {
    let (target, mode) = try replaceable(path, replacing)
    // Two at once must not write into each other's.
    let temporary = "\(target).\(String(UInt32.random(in: .min ... .max), radix: 36)).new"
    let file: Descriptor
    do {
      file = try whole { () throws(Errno) in
        try open(temporary, access == .shared ? .createShared : .create)
      }
    } catch {
      throw Self.cannotWrite(path, error)
    }
    do throws(Fault) {
      try write { bytes throws(Fault) in
        do throws(Errno) {
          try writeAll(bytes, to: file)
        } catch {
          throw Self.cannotWrite(path, error)
        }
      }
      do throws(Errno) {
        if let mode { try changeMode(file, mode) }
        try whole { () throws(Errno) in try synchronize(file) }
        try rename(temporary, target)
      } catch {
        throw Self.cannotWrite(path, error)
      }
      try? close(file)
    } catch {
      try? close(file)
      try? unlink(temporary)
      throw error
    }
  }

  /// The file that is to be written, and the permissions of the one that is there.
  private func replaceable(
    _ path: String, _ replacing: Bool
  ) throws(Fault) -> (target: String, mode: UInt32?) {
    guard var status = try? linkStatus(path) else { return (path, nil) }
    var target = path
    if status.kind == .symbolicLink {
      guard let file = try? resolve(path), let found = try? linkStatus(file) else {
        throw Self.fault(path, "is a link that leads to no file", "Name a file.")
      }
      (target, status) = (file, found)
    }
    switch status.kind {
    case .regular: break
    case .directory: throw Self.fault(path, "is a folder", "Name a file in it.")
    case .symbolicLink, .other: throw Self.fault(path, "is no file", "Name a file.")
    }
    guard replacing else {
      throw Self.fault(
        path, "is there already", "Name another file, or write --force to replace it.")
    }
    guard status.mode & 0o222 != 0 else {
      throw Self.fault(path, "is read-only", "Name another file, or make it writable.")
    }
    return (target, status.mode & 0o777)
  }

  private static func cannotWrite(_ path: String, _ error: Errno) -> Fault {
    fault(
      path, "cannot be written: \(error)", "What was there before is untouched; name another file.")
  }

  private static func fault(_ path: String, _ what: String, _ remedy: String) -> Fault {
    Fault(place: path, what: what, remedy: remedy, status: .cannotWrite)
  }
}
