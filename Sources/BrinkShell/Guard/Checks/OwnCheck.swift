import BrinkFiles
import BrinkModel
import BrinkProcesses

/// A program of the person's own that says whether a step may come to its questions at all.
struct OwnCheck: Equatable {
  /// The last part of its path.
  let name: String
  let path: String

  /// Milliseconds it may take: somebody is waiting.
  static let patience = 10_000

  /// Why a step does not come to its questions.
  struct Objection: Equatable {
    let check: String
    /// `ended with status 3`, as a clause.
    let what: String
    /// What it printed, at most some lines.
    var said: String = ""
  }

  /// Runs it without a terminal, with the command line on its standard input; nil where it lets the step
  /// go on.
  func objection(to line: String, environment: [String: String]) -> Objection? {
    let outcome = DetachedCommand(
      [path], environment: environment, timeLimit: Self.patience, outputLimit: 1 << 16
    ).run(Array((line + "\n").utf8))
    let what: String
    switch outcome.ending {
    case .exited(0)?: return nil
    case .exited(let status)?: what = "ended with status \(status)"
    case .signalled(let signal)?: what = "was ended by signal \(signal)"
    case .notFound?, .notExecutable?: what = "could not be started"
    case nil: what = "did not end within \(Self.patience / 1000) seconds"
    }
    return Objection(
      check: name, what: what, said: Self.excerpt(outcome.output + outcome.errors))
  }

  private static func excerpt(_ bytes: [UInt8]) -> String {
    let lines = String(decoding: bytes.prefix(2_000), as: UTF8.self).trimmed
      .split(separator: "\n", omittingEmptySubsequences: false)
    return lines.prefix(12).joined(separator: "\n") + (lines.count > 12 ? "\n…" : "")
  }
}
