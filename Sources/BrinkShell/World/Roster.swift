import BrinkProcesses

/// Names of people around here, from the history of the repository one stands in.
struct Roster: Sendable {
  /// Where one stands.
  let directory: String
  let variables: [String: String]

  /// The authors of the last few hundred commits; nobody where there is no repository, or no git, or
  /// the answer takes too long.
  var names: [String] {
    let log = CapturedCommand(
      [
        "git", "-C", directory, "-c", "core.fsmonitor=", "-c", "core.hooksPath=/dev/null",
        "-c", "safe.bareRepository=explicit", "-c", "log.showSignature=false", "--no-pager", "log",
        "-n", "300", "--format=%an",
      ], environment: environment, timeLimit: 400)
    return Set((log.output() ?? "").split(separator: "\n").map(String.init)).sorted()
  }

  /// Ours without what would lead git elsewhere: the variables `git rev-parse --local-env-vars` names.
  private var environment: [String: String] {
    variables.filter { !$0.key.hasPrefix("GIT_") }
      .merging(["GIT_TERMINAL_PROMPT": "0", "GIT_OPTIONAL_LOCKS": "0"]) { $1 }
  }
}
