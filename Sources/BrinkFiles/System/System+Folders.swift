extension System {
  /// Makes a folder and those above it; each is synced into the one above.
  package func makeFolder(_ path: String) throws(Errno) {
    do {
      try makeDirectory(path)
    } catch {
      if error == .exists { return }
      guard error == .noEntry, let above = Self.above(path) else { throw error }
      try makeFolder(above)
      do {
        try makeDirectory(path)
      } catch {
        // Another process was faster.
        if error != .exists { throw error }
      }
    }
    try synchronizeDirectory(Self.above(path) ?? ".")
  }

  /// Removes a folder and everything in it, without following symbolic links there.
  func removeFolder(_ path: String) throws(Errno) {
    let names: [String]
    do {
      names = try self.names(path)
    } catch {
      if error == .noEntry { return }
      throw error
    }
    for name in names {
      let inside = "\(path)/\(name)"
      if try linkStatus(inside).kind == .directory {
        try removeFolder(inside)
      } else {
        try unlink(inside)
      }
    }
    try removeDirectory(path)
  }

  private static func above(_ path: String) -> String? {
    guard let slash = path.lastIndex(of: "/") else { return nil }
    return slash == path.startIndex ? nil : String(path[..<slash])
  }
}
