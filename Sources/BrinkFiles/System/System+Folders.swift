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

  private static func above(_ path: String) -> String? {
    guard let slash = path.lastIndex(of: "/") else { return nil }
    return slash == path.startIndex ? nil : String(path[..<slash])
  }
}
