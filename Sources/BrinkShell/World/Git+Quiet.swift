import BrinkFiles
import BrinkProcesses

extension Git {
  /// git that asks nothing of anybody, is led nowhere by variables, and runs nothing it is told to
  /// run by a repository, in a session of its own.
  static func quiet(_ variables: [String: String]) -> Git {
    let inherited = environment(variables)
    return Git { arguments, added, input, limits in
      var all = inherited.merging(added) { $1 }
      if arguments.contains(where: { $0 == "fetch" || $0 == "push" }), hasNoWay(all, arguments) {
        // ssh is told as well that there is nobody to ask, and notices when the other side is gone.
        all["GIT_SSH_COMMAND"] =
          "ssh -o BatchMode=yes -o ConnectTimeout=10 -o ServerAliveInterval=5"
          + " -o ServerAliveCountMax=3"
      }
      return run(arguments, all, input, limits)
    }
  }

  private static func run(
    _ arguments: [String], _ variables: [String: String], _ input: [UInt8], _ limits: Limits
  ) -> Answer {
    let outcome = DetachedCommand(
      ["git"] + settings + arguments, environment: variables, timeLimit: limits.time,
      outputLimit: limits.output
    ).run(input)
    let errors = String(decoding: outcome.errors, as: UTF8.self)
    return switch outcome.ending {
    case .exited(let status): Answer(status: status, output: outcome.output, errors: errors)
    case .signalled, nil: Answer(status: nil, output: outcome.output, errors: errors)
    case .notFound, .notExecutable:
      Answer(status: 127, output: [], errors: "fatal: git cannot be run; install it")
    }
  }

  /// Whether the person chose no ssh of their own, by a variable or in the configuration of git.
  private static func hasNoWay(_ variables: [String: String], _ arguments: [String]) -> Bool {
    guard variables["GIT_SSH"] == nil, variables["GIT_SSH_COMMAND"] == nil else { return false }
    let asking = arguments.prefix { $0.hasPrefix("--git-dir=") }
    let limits = Limits(time: 10_000, output: 1 << 16)
    return run(asking + ["config", "--get", "core.sshCommand"], variables, [], limits).status == 1
  }

  private static let settings = [
    "-c", "core.fsmonitor=", "-c", "core.hooksPath=/dev/null", "-c", "safe.bareRepository=explicit",
    "-c", "protocol.ext.allow=never", "-c", "protocol.fd.allow=never", "-c", "core.askPass=",
    "-c", "transfer.fsckObjects=true", "-c", "fetch.recurseSubmodules=false",
    "-c", "fetch.showForcedUpdates=false", "-c", "commit.gpgSign=false", "-c", "push.gpgSign=false",
    "-c", "core.compression=1", "-c", "http.lowSpeedLimit=1", "-c", "http.lowSpeedTime=20",
    "--no-pager",
  ]

  /// What of the variables is the person's own choice of a way to the remote.
  private static let kept: Set<String> = [
    "GIT_SSH", "GIT_SSH_COMMAND", "GIT_SSH_VARIANT", "GIT_PROXY_COMMAND", "GIT_SSL_CAINFO",
    "GIT_SSL_CAPATH", "GIT_SSL_CERT", "GIT_SSL_KEY", "GIT_SSL_NO_VERIFY", "GIT_CONFIG_GLOBAL",
    "GIT_CONFIG_SYSTEM", "GIT_CONFIG_NOSYSTEM",
  ]

  /// Ours without what would lead git elsewhere: the variables `git rev-parse --local-env-vars`
  /// names, and others that make it write files, ask, or speak another language.
  static func environment(_ variables: [String: String]) -> [String: String] {
    var all = variables.filter { name, _ in
      !name.hasPrefix("GIT_") && name != "SSH_ASKPASS" || kept.contains(name)
    }
    all.merge([
      "GIT_TERMINAL_PROMPT": "0", "GIT_OPTIONAL_LOCKS": "0", "GIT_NO_LAZY_FETCH": "1",
      "GIT_NO_REPLACE_OBJECTS": "1", "GIT_ATTR_NOSYSTEM": "1", "LC_ALL": "C", "LANGUAGE": "C",
      "SSH_ASKPASS_REQUIRE": "never",
    ]) { $1 }
    return all
  }
}
