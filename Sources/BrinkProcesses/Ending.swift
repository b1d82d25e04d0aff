/// How a command came to its end, or why it never began.
package enum Ending: Equatable, Sendable {
  case exited(Int32)
  /// Ended by the signal of that number.
  case signalled(Int32)
  /// No such program on the search path.
  case notFound
  /// Found, but the system would not run it: the error number.
  case notExecutable(Int32)

  /// The status a shell would report, as env(1) and timeout(1) do.
  package var shellStatus: Int32 {
    switch self {
    case .exited(let status): status
    case .signalled(let signal): 128 + signal
    case .notFound: 127
    case .notExecutable: 126
    }
  }
}
