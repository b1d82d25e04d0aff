import Glibc

/// Finds a program as execvp(3) does; names and paths are bytes, which need not be text.
package enum SearchPath {
  package enum Result: Equatable, Sendable {
    case found([UInt8])
    /// There is such a file, but it may not be run.
    case forbidden([UInt8])
    case missing
  }

  /// Looks the name up in our own `PATH`.
  package static func lookUp(_ name: [UInt8]) -> Result {
    lookUp(
      name, in: getenv("PATH").map { Array(UnsafeRawBufferPointer(start: $0, count: strlen($0))) })
  }

  /// Looks the name up in a `PATH`; a name with a slash in it is taken as it stands.
  package static func lookUp(_ name: [UInt8], in path: [UInt8]?) -> Result {
    let slash = UInt8(ascii: "/")
    if name.contains(slash) { return judge(name) ?? .missing }
    guard !name.isEmpty else { return .missing }
    var forbidden: Result?
    for directory in (path ?? Array("/usr/local/bin:/usr/bin:/bin".utf8))
      .split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    {
      switch judge((directory.isEmpty ? [UInt8(ascii: ".")] : directory) + [slash] + name) {
      case .found(let file): return .found(file)
      case .forbidden(let file): forbidden = forbidden ?? .forbidden(file)
      case .missing, nil: break
      }
    }
    return forbidden ?? .missing
  }

  private static func judge(_ file: [UInt8]) -> Result? {
    withCStrings([file]) { words in
      guard let path = words.pointee else { return nil }
      var status = stat()
      guard stat(path, &status) == 0 else { return nil }
      let isDirectory = status.st_mode & S_IFMT == S_IFDIR
      return !isDirectory && access(path, X_OK) == 0 ? .found(file) : .forbidden(file)
    }
  }
}
