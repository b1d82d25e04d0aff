import Glibc

/// The reason a system call gave for failing.
package struct Errno: Error, Equatable, Sendable {
  package let code: Int32

  package init(_ code: Int32) {
    self.code = code
  }

  /// The reason of the call that failed last on this thread.
  static var last: Errno { Errno(errno) }

  package static let accessDenied = Errno(EACCES)
  package static let again = Errno(EWOULDBLOCK)
  package static let exists = Errno(EEXIST)
  package static let fileTooLarge = Errno(EFBIG)
  package static let interrupted = Errno(EINTR)
  package static let inputOutput = Errno(EIO)
  package static let noEntry = Errno(ENOENT)
  package static let noSpace = Errno(ENOSPC)
  package static let notDirectory = Errno(ENOTDIR)
  package static let quota = Errno(EDQUOT)
  package static let readOnly = Errno(EROFS)
  package static let symbolicLink = Errno(ELOOP)
}

extension Errno: CustomStringConvertible {
  /// The system's own words, such as `No space left on device`.
  package var description: String {
    guard let words = strerror(code) else { return "error \(code)" }
    return String(cString: words)
  }
}
