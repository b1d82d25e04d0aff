import BrinkModel
import BrinkProcesses

/// The git repository one stands in, asked out of sight, briefly, and trusted in nothing.
///
/// What it is configured to run is not run: no hooks, no monitors, no signature programs, no fetching
/// of what is missing.
struct Repository: Sendable {
  /// Where one stands.
  let directory: String
  /// The repository itself, where it is not found from there.
  var gitDirectory: String?
  let variables: [String: String]

  /// The first line of that commit's message, or why there is none.
  func commit(_ hash: String) -> CommitFinding {
    if let subject = output([
      "log", "--no-walk", "-n", "1", "--format=%s", "\(hash)^{commit}", "--",
    ]) {
      return .found(subject: String(subject.prefix { $0 != "\n" }.prefix(200)))
    }
    return output(["rev-parse", "--git-dir"]) == nil ? .unknown : .missing
  }

  /// What git says; nil where there is no repository, no git, a complaint, or no answer in time.
  func output(_ arguments: [String]) -> String? {
    command(arguments, timeLimit: 400, outputLimit: 1 << 20).output()
  }

  /// What became of git, for whoever has time to wait and wants its complaint.
  ///
  /// - Parameters:
  ///   - arguments: The words after `git`.
  ///   - input: What it reads on standard input.
  ///   - settings: Configuration of its own for this one question: `name=value`.
  /// - Returns: How it ended, and what it wrote.
  func capture(
    _ arguments: [String], input: [UInt8] = [], settings: [String] = []
  ) -> Capture {
    command(
      settings.flatMap { ["-c", $0] } + arguments, timeLimit: 30_000, outputLimit: 1 << 26
    ).capture(input: input)
  }

  private func command(
    _ arguments: [String], timeLimit: Int, outputLimit: Int
  ) -> CapturedCommand {
    CapturedCommand(
      [
        "git", "-C", directory, "-c", "core.fsmonitor=", "-c", "core.hooksPath=/dev/null",
        "-c", "safe.bareRepository=explicit", "-c", "log.showSignature=false",
        "-c", "protocol.allow=never", "--no-pager",
      ] + (gitDirectory.map { ["--git-dir=\($0)"] } ?? []) + arguments, environment: environment,
      timeLimit: timeLimit, outputLimit: outputLimit)
  }

  /// Ours without what would lead git elsewhere: the variables `git rev-parse --local-env-vars` names.
  private var environment: [String: String] {
    variables.filter { !$0.key.hasPrefix("GIT_") }.merging([
      "GIT_TERMINAL_PROMPT": "0", "GIT_OPTIONAL_LOCKS": "0", "GIT_NO_LAZY_FETCH": "1",
      "GIT_NO_REPLACE_OBJECTS": "1", "LC_ALL": "C",
    ]) { $1 }
  }
}
