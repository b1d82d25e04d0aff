package import BrinkModel

extension System {
  /// Writes a file whole: it is there complete or not at all, and what it replaces is kept until then.
  ///
  /// - Parameters:
  ///   - path: Where it goes; a symbolic link there is replaced, not followed.
  ///   - replacing: Whether a file that is there may be replaced.
  ///   - write: Gives the bytes piece by piece to what it is handed.
  /// - Throws: When it is there and may not be replaced, or cannot be written.
  package func writeFile(
    _ path: String, replacing: Bool,
    _ write: ((_ bytes: [UInt8]) throws(Fault) -> Void) throws(Fault) -> Void
  ) throws(Fault) {
    if let status = try? linkStatus(path) {
      guard status.kind != .directory else {
        throw Self.fault(path, "is a folder", "Name a file in it.")
      }
      guard replacing else {
        throw Self.fault(
          path, "is there already", "Name another file, or write --force to replace it.")
      }
      guard status.kind == .regular || status.kind == .symbolicLink else {
        throw Self.fault(path, "is no file", "Name a file.")
      }
    }
    let temporary = "\(path).\(effectiveUser()).new"
    try? unlink(temporary)
    let file: Descriptor
    do {
      file = try whole { () throws(Errno) in try open(temporary, .create) }
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
        try whole { () throws(Errno) in try synchronize(file) }
        try rename(temporary, path)
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

  private static func cannotWrite(_ path: String, _ error: Errno) -> Fault {
    fault(
      path, "cannot be written: \(error)", "What was there before is untouched; name another file.")
  }

  private static func fault(_ path: String, _ what: String, _ remedy: String) -> Fault {
    Fault(place: path, what: what, remedy: remedy, status: .cannotWrite)
  }
}
