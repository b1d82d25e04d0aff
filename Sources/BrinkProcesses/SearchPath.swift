import Glibc

/// Finds a program as execvp(3) does.
package enum SearchPath {
  package enum Result: Equatable, Sendable {
    case found(String)
    /// There is such a file, but it may not be run.
    case forbidden(String)
    case missing
  }

  /// Looks the name up in a `PATH`; a name with a slash in it is taken as it stands.
  package static func lookUp(_ name: String, in path: String?) -> Result {
    if name.contains("/") { return judge(name) ?? .missing }
    guard !name.isEmpty else { return .missing }
    var forbidden: Result?
    for directory in (path ?? "/usr/local/bin:/usr/bin:/bin")
      .split(separator: ":", omittingEmptySubsequences: false)
    {
      switch judge((directory.isEmpty ? "." : directory) + "/" + name) {
      case .found(let file): return .found(file)
      case .forbidden(let file): forbidden = forbidden ?? .forbidden(file)
      case .missing, nil: break
      }
    }
    return forbidden ?? .missing
  }

  private static func judge(_ file: String) -> Result? {
    var status = stat()
    guard stat(file, &status) == 0 else { return nil }
    let isDirectory = status.st_mode & S_IFMT == S_IFDIR
    return !isDirectory && access(file, X_OK) == 0 ? .found(file) : .forbidden(file)
  }
}
