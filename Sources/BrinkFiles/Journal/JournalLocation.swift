package import BrinkModel

/// Which journal is meant when nobody says so.
package enum JournalLocation {
  /// The first of: the flag, `$BRINK_JOURNAL`, the nearest ancestor's `.brink/journal`,
  /// `$XDG_DATA_HOME/brink/journal`, `$HOME/.local/share/brink/journal`.
  ///
  /// An empty variable counts as unset; a relative `$XDG_DATA_HOME` is ignored, as its
  /// specification (basedir-spec 0.8) asks. An ancestor's journal counts when it is a directory of
  /// ours, which `isOurDirectory` says.
  package static func find(
    flag: String?, environment: (String) -> String?, currentDirectory: String,
    isOurDirectory: (String) -> Bool
  ) throws(Fault) -> String {
    func variable(_ name: String) -> String? {
      environment(name).flatMap { $0.isEmpty ? nil : $0 }
    }
    if let flag {
      guard !flag.isEmpty else {
        throw Fault(
          place: "--journal", what: "the name of the directory is empty",
          remedy: "Name one: --journal DIR.", status: .usage)
      }
      return absolute(flag, from: currentDirectory)
    }
    if let named = variable("BRINK_JOURNAL") { return absolute(named, from: currentDirectory) }
    if let near = ancestors(of: currentDirectory).map({ "\($0)/.brink/journal" })
      .first(where: isOurDirectory)
    {
      return near
    }
    if let data = variable("XDG_DATA_HOME"), data.hasPrefix("/") {
      return trimmed(data) + "/brink/journal"
    }
    if let home = variable("HOME"), home.hasPrefix("/") {
      return trimmed(home) + "/.local/share/brink/journal"
    }
    throw Fault(
      place: "journal", what: "there is no place for it: HOME is not set",
      remedy: "Name one with --journal DIR or BRINK_JOURNAL.", status: .badConfiguration)
  }

  private static func absolute(_ path: String, from folder: String) -> String {
    path.hasPrefix("/") ? trimmed(path) : "\(trimmed(folder))/\(trimmed(path))"
  }

  private static func trimmed(_ path: String) -> String {
    String(path.reversed().drop { $0 == "/" }.reversed())
  }

  /// The folder itself first, then each above it; the root as an empty prefix.
  private static func ancestors(of folder: String) -> [String] {
    var folders = [trimmed(folder)]
    while let slash = folders.last?.lastIndex(of: "/") {
      folders.append(String((folders.last ?? "")[..<slash]))
    }
    return folders
  }
}

extension System {
  /// Whether that is a directory, not a link to one, and belongs to whoever runs us.
  package func isOurDirectory(_ path: String) -> Bool {
    guard let status = try? linkStatus(path) else { return false }
    return status.kind == .directory && status.owner == effectiveUser()
  }
}
