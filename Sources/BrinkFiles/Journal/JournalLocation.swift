package import BrinkModel

/// Which journal is meant.
package struct JournalLocation: Equatable, Sendable {
  /// The path, without a final slash.
  package let directory: String
  /// Whether somebody named it, by the flag or the variable; else it is found where journals are.
  package let isNamed: Bool

  /// The first of: the flag, `$BRINK_JOURNAL`, the nearest ancestor's `.brink/journal`,
  /// `$XDG_DATA_HOME/brink/journal`, `$HOME/.local/share/brink/journal`.
  ///
  /// An empty variable counts as unset; a relative `$XDG_DATA_HOME` is ignored, as its
  /// specification (basedir-spec 0.8) asks. An ancestor's journal counts when it is a directory of
  /// ours, which `isOurDirectory` says.
  package static func find(
    flag: String?, environment: (String) -> String?, currentDirectory: String,
    isOurDirectory: (String) -> Bool
  ) throws(Fault) -> JournalLocation {
    func variable(_ name: String) -> String? {
      environment(name).flatMap { $0.isEmpty ? nil : $0 }
    }
    if let flag {
      guard !flag.isEmpty else {
        throw Fault(
          place: "--journal", what: "the name of the directory is empty",
          remedy: "Name one: --journal DIR.", status: .usage)
      }
      return named(flag, from: currentDirectory)
    }
    if let path = variable("BRINK_JOURNAL") { return named(path, from: currentDirectory) }
    if let near = FolderPath.upwards(from: currentDirectory).map({ "\($0)/.brink/journal" })
      .first(where: isOurDirectory)
    {
      return JournalLocation(directory: near, isNamed: false)
    }
    if let data = variable("XDG_DATA_HOME"), data.hasPrefix("/") {
      return JournalLocation(directory: trimmed(data) + "/brink/journal", isNamed: false)
    }
    if let home = variable("HOME"), home.hasPrefix("/") {
      return JournalLocation(
        directory: trimmed(home) + "/.local/share/brink/journal", isNamed: false)
    }
    throw Fault(
      place: "journal", what: "there is no place for it: HOME is not set",
      remedy: "Name one with --journal DIR or BRINK_JOURNAL.", status: .badConfiguration)
  }

  private static func named(_ path: String, from folder: String) -> JournalLocation {
    let path = path.hasPrefix("/") ? path : "\(trimmed(folder))/\(path)"
    return JournalLocation(directory: trimmed(path), isNamed: true)
  }

  private static func trimmed(_ path: String) -> String {
    path.utf8.lastIndex { $0 != UInt8(ascii: "/") }.map { String(path[...$0]) } ?? ""
  }
}

extension System {
  /// Whether that is a directory, not a link to one, and belongs to whoever runs us.
  package func isOurDirectory(_ path: String) -> Bool {
    guard let status = try? linkStatus(path) else { return false }
    return status.kind == .directory && status.owner == effectiveUser()
  }
}
